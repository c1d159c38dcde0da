import { z } from 'zod';
import { id } from '../document/quantity.ts';
import { localTextSchema } from './localText.ts';
import { sourceSchema } from './source.ts';

/** One figure of an entry: what was measured, in which unit, over what time, on how many, and who says so. */

/** Shares are 0–1. A relative change and a difference in points are two units, so that they are never mixed up. */
const figureUnits = [
  'share',
  'percentagePoints',
  'relativePercent',
  'persons',
  'staff',
  'positions',
  'studies',
  'sites',
  'indicators',
  'years',
  'months',
  'weeks',
  'days',
  'hoursPerWeek',
  'kroner',
  'euro',
] as const;

/** What the source says about how exact the number is: "ca.", "knap", "over", "mindst", "højst". */
const precisions = ['exact', 'about', 'justUnder', 'moreThan', 'atLeast', 'atMost'] as const;

const finite = z.number();

const figureValuesSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('single'), value: finite }),
  z.strictObject({ kind: z.literal('range'), from: finite, to: finite }),
  /** The two arms of a study, or the two sides of a comparison. */
  z.strictObject({ kind: z.literal('arms'), control: finite, treated: finite }),
  z.strictObject({ kind: z.literal('beforeAfter'), before: finite, after: finite }),
  /** The source gives a direction and no size. */
  z.strictObject({ kind: z.literal('direction'), sign: z.enum(['positive', 'negative', 'none']) }),
]);

const count = z.int().positive();

const sampleSchema = z.strictObject({
  control: count.exactOptional(),
  treated: count.exactOptional(),
  total: count.exactOptional(),
  /** Where the numbers stand in another sentence of the same document than the figure's quote. */
  quote: z.string().min(1).exactOptional(),
  /** How a number was found that the source does not state itself. */
  derivation: localTextSchema.exactOptional(),
});

export const figureSchema = z.strictObject({
  id,
  label: localTextSchema,
  values: figureValuesSchema,
  /** Left out for a direction without a size. */
  unit: z.enum(figureUnits).exactOptional(),
  precision: z.enum(precisions).exactOptional(),
  horizon: z
    .union([z.strictObject({ months: z.number().positive() }), z.strictObject({ weeks: z.number().positive() })])
    .exactOptional(),
  n: sampleSchema.exactOptional(),
  significance: z.enum(['significant', 'notSignificant']).exactOptional(),
  pValue: z.number().min(0).max(1).exactOptional(),
  /** How the figure was worked out from the quoted ones, where the source does not state it itself. */
  derivation: localTextSchema.exactOptional(),
  source: sourceSchema,
});

export type Figure = z.infer<typeof figureSchema>;
export type FigureValues = z.infer<typeof figureValuesSchema>;
export type FigureUnit = (typeof figureUnits)[number];
