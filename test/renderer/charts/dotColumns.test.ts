import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dotColumns } from '../../../renderer/charts/dotColumns.ts';
import { quantileMiddles } from '../../../shared/charts/quantileMiddles.ts';

const draws = fc
  .array(fc.double({ min: -1e8, max: 1e8, noNaN: true }), { minLength: 1, maxLength: 400 })
  .map((values) => Float64Array.from(values).sort());

describe('a distribution as dots', () => {
  test('the dots are the middles of equal shares, by hand: 0 … 10 in five', () => {
    expect(quantileMiddles([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5)).toEqual([1, 3, 5, 7, 9]);
  });

  test('dots past the threshold are told from the draw itself, and no column holds both kinds', () => {
    fc.assert(
      fc.property(draws, fc.double({ min: -1e8, max: 1e8, noNaN: true }), (sorted, threshold) => {
        const dots = dotColumns(sorted, 20, threshold, 1e5);
        const values = quantileMiddles(sorted, 20);
        expect(dots.map(({ isPast }) => isPast)).toEqual(values.map((value) => value >= threshold));
        for (const dot of dots) expect(dot.at > threshold).toBe(dot.isPast);
      }),
    );
  });

  test('dots of one column lie on top of each other, none twice in one place', () => {
    fc.assert(
      fc.property(draws, (sorted) => {
        const places = dotColumns(sorted, 20, 0, 5e6).map(({ at, level }) => `${at} ${level}`);
        expect(new Set(places).size).toBe(20);
      }),
    );
  });
});
