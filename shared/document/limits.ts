/**
 * What a number of the scenario document may be: one table, read by the schema, by the error sentences and by
 * the fields on the screen, so that all three always say the same. MODEL §8.
 */

/** A closed range, unless an end is excluded. `whole` asks for a whole number. */
export interface Limits {
  readonly min: number;
  readonly max: number;
  readonly minExcluded?: true;
  readonly maxExcluded?: true;
  readonly whole?: true;
}

/** No number in a document lies outside ±LARGEST; what is computed from it may. */
export const LARGEST = 1e9;

export const MONTHS_MAX = 72;
export const SEGMENTS_MAX = 24;
export const INTERVENTIONS_MAX = 40;

export const limits = {
  /** Any finite amount, a negative one too (a saving of the region). */
  signed: { min: -LARGEST, max: LARGEST },
  /** Persons, full-time positions, hours, places and kroner. */
  amount: { min: 0, max: LARGEST },
  /** What something is divided by, and numbers of persons in a study. */
  positive: { min: 0, minExcluded: true, max: LARGEST },
  share: { min: 0, max: 1 },
  /** A share that becomes a rate: at 1 the rate would be infinite. */
  shareBelowOne: { min: 0, max: 1, maxExcluded: true },
  discountRate: { min: 0, max: 0.2 },
  elasticity: { min: 0, max: 5 },
  costSpread: { min: 0, max: 0.9 },
  horizonMonths: { min: 12, max: MONTHS_MAX, whole: true },
  observedMonths: { min: 1, max: 60, whole: true },
  durationMonths: { min: 1, max: 60, whole: true },
  effectMonths: { min: 1, max: MONTHS_MAX, whole: true },
  aftercareMonths: { min: 0, max: 24, whole: true },
  startMonth: { min: 0, max: MONTHS_MAX - 1, whole: true },
  endMonth: { min: 1, max: LARGEST, whole: true },
  rampMonths: { min: 1, max: LARGEST, whole: true },
  profileMonth: { min: 0, max: LARGEST, whole: true },
  draws: { min: 100, max: 100_000, whole: true },
  seed: { min: 0, max: 2 ** 32 - 1, whole: true },
} as const satisfies Record<string, Limits>;

/** Whether `value` is a number that the limits allow. */
export function isWithin(value: unknown, allowed: Limits): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (allowed.whole && !Number.isInteger(value)) return false;
  if (value < allowed.min || (allowed.minExcluded && value === allowed.min)) return false;
  return !(value > allowed.max || (allowed.maxExcluded && value === allowed.max));
}
