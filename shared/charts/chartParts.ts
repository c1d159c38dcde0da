import { z } from 'zod';

/**
 * What charts draw, as numbers and texts: made from a projection by pure functions, drawn by the window, the report and
 * the slides, so that a chart shows the same wherever it stands. Axes are not here: they follow the room.
 */

const values = z.array(z.number()).max(1000).readonly();

/** Texts under each other. */
const texts = z.array(z.string().max(400)).max(8).readonly();

/** The values of a range at each point: never null, so that its ground is never drawn where there is none. */
export const bandSchema = z.strictObject({ lower: values, upper: values }).readonly();

export type Band = z.infer<typeof bandSchema>;

/** A line of a chart: T + 1 values, and what stands at its end. */
const lineSchema = z
  .strictObject({
    key: z.string(),
    /** The scenario against its reference; or, where scenarios stand beside each other, the letter of each. */
    kind: z.enum(['scenario', 'reference', 'A', 'B', 'C', 'D']),
    values,
    endLabel: texts,
  })
  .readonly();

export type ChartLine = z.infer<typeof lineSchema>;

/** A point of a line that is pointed out. */
const markSchema = z
  .strictObject({ month: z.number(), value: z.number(), kind: z.enum(['balance', 'deepest']), label: texts })
  .readonly();

export type ChartMark = z.infer<typeof markSchema>;

/** Where the draws lie at each time, T + 1 values each: in 80 of 100 draws within `inner`, in 95 within `outer`. */
const fanSchema = z.strictObject({ inner: bandSchema, outer: bandSchema }).readonly();

export type ChartFan = z.infer<typeof fanSchema>;

/** Lines over the months of a plan, with what is uncertain about them. */
export const timePartsSchema = z
  .strictObject({
    startMonth: z.string(),
    months: z.number().int(),
    lines: z.array(lineSchema).max(8).readonly(),
    marks: z.array(markSchema).max(8).readonly(),
    /** Null where there are no draws. */
    fan: fanSchema.nullable(),
    isZeroBased: z.boolean(),
  })
  .readonly();

export type TimeParts = z.infer<typeof timePartsSchema>;

const barSchema = z
  .strictObject({ key: z.string(), name: texts, value: z.number(), amount: z.string().max(100) })
  .readonly();

/** What each payer gains, one after the other, and what they add up to. */
export const payerPartsSchema = z
  .strictObject({ parts: z.array(barSchema).max(20).readonly(), sum: barSchema })
  .readonly();

export type PayerParts = z.infer<typeof payerPartsSchema>;

/**
 * A distribution by its quantiles, equally far apart from the lowest to the highest, and what of it lies past a
 * threshold. 41 of them give the same twenty dots as all draws would: every dot's own quantile is among them.
 */
export const chancePartsSchema = z
  .strictObject({ outcomes: values, threshold: z.number(), below: z.string(), above: z.string() })
  .readonly();

const tornadoRowSchema = z
  .strictObject({
    key: z.string(),
    /** Under each other: what the input is, and of what. */
    name: texts,
    low: z.number(),
    high: z.number(),
    lowText: z.string(),
    highText: z.string(),
    /** How far apart the two are. */
    swing: z.string(),
  })
  .readonly();

/** Each uncertain input at both its ends, the widest first: what comes of them, against all inputs as they stand. */
export const tornadoPartsSchema = z
  .strictObject({ rows: z.array(tornadoRowSchema).max(20).readonly(), central: z.number(), centralText: z.string() })
  .readonly();

export type TornadoParts = z.infer<typeof tornadoPartsSchema>;
