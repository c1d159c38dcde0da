import { describe, expect, test } from 'vitest';
import { spansOf } from '../../../shared/ledger/spans.ts';

describe('periods of the calendar', () => {
  test('quarters of a plan that begins in the middle of one', () => {
    expect(spansOf('quarter', '2027-05', 12).map(({ from, to, year, quarter }) => [from, to, year, quarter])).toEqual([
      [0, 2, 2027, 2],
      [2, 5, 2027, 3],
      [5, 8, 2027, 4],
      [8, 11, 2028, 1],
      [11, 12, 2028, 2],
    ]);
  });

  test('years of a plan that begins in November', () => {
    expect(spansOf('year', '2027-11', 15).map(({ from, to, year }) => [from, to, year])).toEqual([
      [0, 2, 2027],
      [2, 14, 2028],
      [14, 15, 2029],
    ]);
  });

  test('months are one each', () => {
    const spans = spansOf('month', '2027-12', 12);
    expect(spans).toHaveLength(12);
    expect(spans.map(({ from, to }) => to - from)).toEqual(Array(12).fill(1));
    expect(spans.map(({ year }) => year)).toEqual([2027, ...Array(11).fill(2028)]);
  });
});
