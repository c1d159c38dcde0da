import { z } from 'zod';
import { sourceSchema } from './source.ts';

/**
 * What the sources say about staffing, hours and length. Each norm is its own and carries its own source: other
 * research may add a norm, and is then marked as such where the norm is shown.
 */
const source = { source: sourceSchema };
const range = { min: z.number().nonnegative(), max: z.number().positive() };

export const normsSchema = z.strictObject({
  /** Persons per full-time member of staff. `min` is 0 where the source only says "at most". */
  caseload: z.strictObject({ ...range, ...source }).exactOptional(),
  /** Hours per person a week. */
  hoursPerWeek: z.strictObject({ ...range, ...source }).exactOptional(),
  durationMonths: z.strictObject({ ...range, ...source }).exactOptional(),
  aftercareMonths: z.strictObject({ ...range, ...source }).exactOptional(),
  /** How often the young person is in touch with the staff, while enrolled or after the start of education or job. */
  contact: z
    .strictObject({ everyDays: z.int().positive(), when: z.enum(['enrolled', 'afterwards']), ...source })
    .exactOptional(),
});

export type Norms = z.infer<typeof normsSchema>;
