import { z } from 'zod';
import { text } from './quantity.ts';

/** Where a number comes from. The five kinds are the badges on the screen. MODEL §8, `provenance`. */
export const provenanceKinds = ['trial', 'register', 'publicRate', 'ownMunicipality', 'assumption'] as const;

export type ProvenanceKind = (typeof provenanceKinds)[number];

export const provenanceEntrySchema = z.strictObject({
  kind: z.enum(provenanceKinds),
  source: text(0, 4000).exactOptional(),
  note: text(0, 4000).exactOptional(),
});

export type ProvenanceEntry = z.infer<typeof provenanceEntrySchema>;

/** Keys are field paths by ids, as in `segments/aktivitetsparate/baseline/toJob`. */
export const provenanceSchema = z.record(z.string().min(1).max(400), provenanceEntrySchema);

export type Provenance = z.infer<typeof provenanceSchema>;

/**
 * The provenance that covers a field: its own entry, or else that of the nearest part around it
 * (`segments/x/baseline` covers `segments/x/baseline/toJob`). Undefined when nothing says where the number is from.
 */
export function provenanceOf(provenance: Provenance | undefined, field: string): ProvenanceEntry | undefined {
  for (let path = field; path !== ''; path = path.slice(0, Math.max(0, path.lastIndexOf('/')))) {
    const entry = provenance && Object.hasOwn(provenance, path) ? provenance[path] : undefined;
    if (entry) return entry;
  }
  return undefined;
}
