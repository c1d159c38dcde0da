import { z } from 'zod';
import { measureSchema } from './measure.ts';
import { periodSchema } from './period.ts';
import { placeSchema } from './place.ts';

/** What is to be reached in a period, and who said so. */
export const targetSchema = z.strictObject({
  id: z.string().min(1).max(64),
  measure: measureSchema,
  place: placeSchema,
  period: periodSchema,
  value: z.number().min(0).max(1e12),
  body: z.string().trim().max(120),
  /** The day it was decided; null where that is not said. */
  decidedOn: z.iso.date().nullable(),
  note: z.string().trim().max(2000),
  from: z.enum(['decidedVersion', 'byHand']),
});

export type Target = z.infer<typeof targetSchema>;
