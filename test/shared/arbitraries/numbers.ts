import fc from 'fast-check';

/**
 * Numbers as documents hold them: round ones and odd ones, the ends of their range often, and none so small that a
 * computation with it says more about double precision than about the model.
 */

const SMALLEST = 1e-3;

/** From `least` to `most`, both often. */
export function between(least: number, most: number): fc.Arbitrary<number> {
  const span = most - least;
  return fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 20 }).map((n) => least + (span * n) / 20), weight: 3 },
    { arbitrary: fc.integer({ min: 1, max: 9_972 }).map((n) => least + (span * n) / 9_973), weight: 3 },
    { arbitrary: fc.constantFrom(least, most), weight: 1 },
  );
}

/** 0 to 1. */
export const share = between(0, 1);

/** 0 to just below 1: what becomes a rate. */
export const shareBelowOne = fc.oneof(
  { arbitrary: between(0, 0.6), weight: 6 },
  { arbitrary: between(0.6, 0.999), weight: 1 },
);

/** 0 or up to `most`. */
export function amount(most: number): fc.Arbitrary<number> {
  return between(0, most);
}

/** Above 0, up to `most`. */
export function positive(most: number): fc.Arbitrary<number> {
  return between(SMALLEST * most, most);
}

/** `parts` shares that add up to 1, some of them 0. */
export function sharesOfOne(parts: number): fc.Arbitrary<number[]> {
  return fc
    .array(fc.integer({ min: 0, max: 7 }), { minLength: parts, maxLength: parts })
    .map((weights) =>
      weights.every((weight) => weight === 0) ? weights.map((_, index) => Number(index === 0)) : weights,
    )
    .map((weights) => {
      const all = weights.reduce((total, weight) => total + weight, 0);
      return weights.map((weight) => weight / all);
    });
}

/** Two outcomes with shares that together stay below 1; one or both may be 0. */
export const arm = fc
  .tuple(shareBelowOne, share, fc.constantFrom(0, 1, 1, 1), fc.constantFrom(0, 1, 1, 1))
  .map(([both, part, toEducation, toJob]) => ({
    toEducation: both * part * toEducation,
    toJob: both * (1 - part) * toJob,
  }));
