import { describe, expect, test } from 'vitest';
import { forestRow } from '../../../shared/evidence/forestRow.ts';
import { newcombeInterval } from '../../../shared/evidence/interval.ts';
import { evidenceEntry } from '../../../shared/evidence/library.ts';

/** Counts and the limits of method 10 in the article's Table II, four decimals. */
const published: readonly [number, number, number, number, number, number][] = [
  [56, 70, 48, 80, 0.0524, 0.3339],
  [9, 10, 3, 10, 0.1705, 0.809],
  [6, 7, 2, 7, 0.0582, 0.8062],
  [5, 56, 0, 29, -0.0381, 0.1926],
  [0, 10, 0, 20, -0.1611, 0.2775],
  [0, 10, 0, 10, -0.2775, 0.2775],
  [10, 10, 0, 20, 0.6791, 1],
  [10, 10, 0, 10, 0.6075, 1],
];

describe('Newcombe’s hybrid score interval', () => {
  test.each(published)('%i/%i less %i/%i, as published', (a, m, b, n, lower, upper) => {
    const interval = newcombeInterval({ share: b / n, n }, { share: a / m, n: m });
    expect(interval.difference).toBeCloseTo(a / m - b / n, 12);
    expect(interval.lower).toBeCloseTo(lower, 4);
    expect(interval.upper).toBeCloseTo(upper, 4);
  });

  test('swapping the arms mirrors the interval', () => {
    const one = { share: 0.12, n: 1291 };
    const other = { share: 0.16, n: 1302 };
    const forth = newcombeInterval(one, other);
    const back = newcombeInterval(other, one);
    expect(back.lower).toBeCloseTo(-forth.upper, 12);
    expect(back.upper).toBeCloseTo(-forth.lower, 12);
  });

  test('a higher confidence gives a wider interval', () => {
    const arms = [
      { share: 0.465, n: 239 },
      { share: 0.6, n: 481 },
    ] as const;
    const wide = newcombeInterval(...arms, 2.5758);
    const narrow = newcombeInterval(...arms);
    expect(wide.lower).toBeLessThan(narrow.lower);
    expect(wide.upper).toBeGreaterThan(narrow.upper);
  });

  test('a share outside 0–1 or an arm of nobody is refused', () => {
    const arm = { share: 0.5, n: 10 };
    expect(() => newcombeInterval({ share: 1.2, n: 10 }, arm)).toThrow(RangeError);
    expect(() => newcombeInterval(arm, { share: Number.NaN, n: 10 })).toThrow(RangeError);
    expect(() => newcombeInterval(arm, { share: 0.5, n: 0 })).toThrow(RangeError);
  });
});

describe('rows of the forest plot', () => {
  function rowOf(entryId: string, figureId: string) {
    const figure = evidenceEntry(entryId)?.figures.find(({ id }) => id === figureId);
    return figure && forestRow(figure);
  }

  test('the mentor trial: both differences are above 0', () => {
    const education = rowOf('mentor', 'in-education');
    expect(education).toMatchObject({ control: 0.12, treated: 0.16, assumedSize: false });
    expect(education?.lower).toBeGreaterThan(0);
    expect(rowOf('mentor', 'in-job')?.lower).toBeGreaterThan(0);
  });

  test('where the source gives no sizes the row says that 100 were assumed', () => {
    expect(rowOf('brobygning', 'to-education')).toMatchObject({ assumedSize: true });
  });

  test('a figure that is not two shares has no row', () => {
    expect(rowOf('jobfirst', 'hours-78-weeks')).toBeUndefined();
    expect(rowOf('faerre-sager', 'austria-caseload')).toBeUndefined();
  });
});
