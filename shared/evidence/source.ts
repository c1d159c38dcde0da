import { z } from 'zod';
import { type DocumentFile, documentFileSchema } from './documents.ts';

/**
 * Where a figure comes from. A figure of the five documents carries a short quote that can be found in the text;
 * a figure from other research carries its publication and year, is marked as such on the screen, and never
 * replaces what a document says.
 */
const documentSource = z.strictObject({
  kind: z.literal('document'),
  file: documentFileSchema,
  /** Verbatim, in Danish, at most two sentences. */
  quote: z.string().min(1),
});

export const publicationSchema = z.strictObject({
  /** The title as published. */
  publication: z.string().min(1),
  publisher: z.string().min(1),
  year: z.int().min(1990),
  link: z.url().exactOptional(),
});

const researchSource = publicationSchema.extend({ kind: z.literal('research') });

export const sourceSchema = z.discriminatedUnion('kind', [documentSource, researchSource]);

export type Publication = z.infer<typeof publicationSchema>;
export type DocumentSource = z.infer<typeof documentSource>;
export type ResearchSource = z.infer<typeof researchSource>;
export type Source = z.infer<typeof sourceSchema>;

/** A sentence or two of one of the five documents. */
export function quoted(file: DocumentFile, quote: string): DocumentSource {
  return { kind: 'document', file, quote };
}

/** A publication outside the five documents. */
export function researched(publication: Publication): ResearchSource {
  return { kind: 'research', ...publication };
}
