import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderStatistics } from '../../../shared/uncertainty/orderStatistics.ts';
import { between, orNull, quantileShares, quantilesOf } from '../../../shared/uncertainty/quantiles.ts';
import { select } from '../../../shared/uncertainty/select.ts';
import { runs } from '../arbitraries/runs.ts';

const NEVER = Number.POSITIVE_INFINITY;

describe('MODEL §7: quantiles of type 7', () => {
  test('by hand: five numbers in no order', () => {
    // Place (n − 1)·p of 1 2 4 8 16: 0.1, 0.4, 2, 3.6, 3.9.
    const found = quantilesOf(Float64Array.of(8, 1, 16, 2, 4));
    expect(found.p2_5).toBeCloseTo(1.1, 12);
    expect(found.p10).toBeCloseTo(1.4, 12);
    expect(found.p50).toBe(4);
    expect(found.p90).toBeCloseTo(8 + 0.6 * 8, 12);
    expect(found.p97_5).toBeCloseTo(8 + 0.9 * 8, 12);
  });

  test('one number is every quantile', () => {
    expect(new Set(Object.values(quantilesOf(Float64Array.of(7))))).toEqual(new Set([7]));
  });

  test('a null counts as +∞: between a number and it, and above it, there is none', () => {
    const found = orNull(quantilesOf(Float64Array.of(NEVER, 12, 20, 30, NEVER)));
    // Places 0.1 and 0.4 lie between 12 and 20, place 2 is 30, and 3.6 and 3.9 are among the infinite.
    expect(found.p10).toBeCloseTo(12 + 0.4 * 8, 12);
    expect(found).toMatchObject({ p50: 30, p90: null, p97_5: null });
    expect(orNull(quantilesOf(Float64Array.of(5, NEVER))).p50).toBeNull();
    expect(Object.values(orNull(quantilesOf(Float64Array.of(NEVER, NEVER, NEVER))))).toEqual(Array(5).fill(null));
  });

  test('a number that stands exactly at the place is taken, whatever comes after it', () => {
    expect(quantilesOf(Float64Array.of(NEVER, 1, 3)).p50).toBe(3);
  });

  test('of thousands, alike or not, as of few', () => {
    for (const kinds of [1, 2, 30, 1e9]) {
      const values = Float64Array.from({ length: 5_003 }, (_, at) => (at * 7_919 * 104_729) % kinds);
      const sorted = values.toSorted();
      const found = quantilesOf(values);
      expect(found.p2_5).toBe(between(sorted, 0.025));
      expect(found.p50).toBe(between(sorted, 0.5));
      expect(found.p97_5).toBe(between(sorted, 0.975));
    }
  });

  test.each([
    ['spread evenly', (at: number) => at],
    ['all but one close together', (at: number) => (at === 17 ? 1e12 : at / 1e6)],
    ['some of them never', (at: number) => (at % 3 === 0 ? NEVER : at)],
    ['as far apart as numbers can be', (at: number) => (at % 2 === 0 ? 1 : -1) * 1e308 * (at / 5_003)],
    ['as close as numbers can be', (at: number) => 5e-324 * (at % 3)],
  ])('order statistics are those of the sorted values, which stay as they are: %s', (_, value) => {
    const values = Float64Array.from({ length: 5_003 }, (_each, at) => value((at * 7_919) % 5_003));
    const before = values.slice();
    const sorted = values.toSorted();
    const places = [0, 1, 125, 2_501, 2_502, 4_877, 5_002];
    expect([...orderStatistics(values, places)]).toEqual(places.map((place) => sorted[place]));
    expect(values).toEqual(before);
  });

  test('selection puts in their places what sorting would', () => {
    const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double({ noNaN: true }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 400 }), (values) => {
        const sorted = Float64Array.from(values).sort();
        const found = quantilesOf(Float64Array.from(values));
        for (const [name, share] of Object.entries(quantileShares)) {
          expect(found[name as keyof typeof found]).toBe(between(sorted, share));
        }
        const wanted = [0, values.length >> 1, values.length - 1];
        const some = Float64Array.from(values);
        select(some, wanted);
        // −0 and 0 are equal, and sorting tells them apart.
        for (const index of wanted) expect((some[index] as number) + 0).toBe((sorted[index] as number) + 0);
      }),
      runs(300),
    );
  });
});
