import { z } from 'zod';
import { id } from '../document/quantity.ts';
import { localTextSchema } from './localText.ts';
import { sourceSchema } from './source.ts';

/** A governance example or a focus point of the catalogue, which the follow-up screen quotes. */
export const practiceNoteSchema = z.strictObject({
  id,
  kind: z.enum(['governance', 'focusPoint']),
  name: localTextSchema,
  /** Left out for a focus point, which is about no single municipality. */
  municipality: z.string().min(1).exactOptional(),
  summary: localTextSchema,
  source: sourceSchema,
  /** The public page that the document itself points to. */
  link: z.url().exactOptional(),
});

export type PracticeNote = z.infer<typeof practiceNoteSchema>;
