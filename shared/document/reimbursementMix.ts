import type { Segment } from './segment.ts';

type Mix = Segment['reimbursementMix'];

/** The last week of each step of the state's reimbursement; the fourth has none. Law of 3 July 2015, MODEL §8. */
export const bandEnds = [4, 26, 52] as const;

/** How many persons are in that week of support now. Weeks count from 1; part of a week is within the next. */
export interface WeeksCount {
  readonly weeks: number;
  readonly persons: number;
}

/** Which step of the reimbursement a week of support is in, 0–3. */
function bandOf(weeks: number): number {
  const at = bandEnds.findIndex((end) => Math.ceil(weeks) <= end);
  return at === -1 ? bandEnds.length : at;
}

/** How many persons are in each step of the reimbursement. */
export function personsByBand(counts: readonly WeeksCount[]): Mix {
  const sums: Mix = [0, 0, 0, 0];
  for (const { weeks, persons } of counts) sums[bandOf(weeks) as 0] += persons;
  return sums;
}

/**
 * The shares (0–1, together 1) of those on support who are in each step, from how many there are; null where there is
 * nobody. Rounded to a tenth of a per cent, as they can be read and typed, with what is left in the largest.
 */
export function mixOfPersons(persons: Mix): Mix | null {
  const sum = persons.reduce((total, count) => total + count, 0);
  if (!(sum > 0)) return null;
  const tenths = persons.map((count) => Math.round((1000 * count) / sum));
  const largest = persons.indexOf(Math.max(...persons));
  const left = 1000 - tenths.reduce((total, share) => total + share, 0);
  return tenths.map((share, step) => (share + (step === largest ? left : 0)) / 1000) as Mix;
}

/** What is missing up to 1, negative where there is too much; without the last bits of typed decimals. */
export function restOfMix(mix: readonly number[]): number {
  return Number((1 - mix.reduce((total, share) => total + share, 0)).toFixed(9));
}

/**
 * The shares with the rest put in the step that it is offered to: the last one, or the largest where the last cannot
 * give as much as there is too much. The step is 0–3.
 */
export function filledMix(mix: Mix): { readonly step: number; readonly mix: Mix } {
  const rest = restOfMix(mix);
  const last = mix.length - 1;
  const step = mix[last as 3] + rest >= 0 ? last : mix.indexOf(Math.max(...mix));
  const filled = mix.map((share, at) => (at === step ? Number((share + rest).toFixed(9)) : share));
  return { step, mix: filled.map((share) => Math.max(0, share)) as Mix };
}
