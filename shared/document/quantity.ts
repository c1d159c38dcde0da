import { z } from 'zod';
import { isWithin, type Limits, limits } from './limits.ts';

/**
 * A zod schema for a number within `allowed`. A value outside gives one issue that carries the whole allowed range,
 * so that the sentence made from it can say what is allowed and not only what was broken.
 */
export function quantity(allowed: Limits) {
  return z.custom<number>((value) => isWithin(value, allowed), { params: { allowed } });
}

export const share = quantity(limits.share);
export const shareBelowOne = quantity(limits.shareBelowOne);
export const amount = quantity(limits.amount);
export const positive = quantity(limits.positive);

/** An id names a segment or an intervention in provenance and in the names of random draws. */
export const id = z.string().regex(/^[a-z0-9-]+$/);

/** Text of a length between `min` and `max` characters. */
export function text(min: number, max: number) {
  return z.string().min(min).max(max);
}
