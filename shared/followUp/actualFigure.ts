import { z } from 'zod';
import { measureSchema } from './measure.ts';
import { periodSchema } from './period.ts';
import { placeSchema } from './place.ts';

/** A value as it once stood, and who wrote it; null where the figure was taken away. */
const entrySchema = z.strictObject({
  value: z.number().min(0).max(1e12).nullable(),
  by: z.string().max(80),
  at: z.iso.datetime({ precision: 3 }),
});

export type FigureEntry = z.infer<typeof entrySchema>;

/** What was counted in a period. A gap is no figure, and never 0; a correction keeps what stood there before. */
export const actualFigureSchema = z.strictObject({
  measure: measureSchema,
  place: placeSchema,
  period: periodSchema,
  ...entrySchema.shape,
  /** The oldest first. */
  earlier: z.array(entrySchema).max(200),
});

export type ActualFigure = z.infer<typeof actualFigureSchema>;
