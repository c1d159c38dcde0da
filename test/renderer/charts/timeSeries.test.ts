import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeSeries } from '../../../renderer/charts/timeSeries.ts';
import type { ChartMark } from '../../../shared/charts/chartParts.ts';

const line = (key: string, values: readonly number[]) => ({ key, kind: 'scenario', values, endLabel: [key] }) as const;
const base = { startMonth: '2027-01', months: 2 };

describe('the series of a chart over time', () => {
  test('its axis begins at 0 and ends on a round number, or holds 0 where values are on both sides', () => {
    expect(timeSeries({ ...base, lines: [line('a', [970, 980, 991])] }).domain).toEqual([0, 1000]);
    expect(timeSeries({ ...base, lines: [line('a', [-97, -98, -91])] }).domain).toEqual([-100, 0]);
    expect(timeSeries({ ...base, lines: [line('a', [-97, 0, 91])] }).domain).toEqual([-100, 100]);
  });

  test('its axis begins near the least value where it is asked to', () => {
    const { domain, ticks } = timeSeries({ ...base, isZeroBased: false, lines: [line('a', [972, 980, 991])] });
    expect(domain).toEqual([970, 995]);
    expect(ticks).toEqual([970, 975, 980, 985, 990, 995]);
  });

  test('a line that stands still has an axis with room', () => {
    expect(timeSeries({ ...base, lines: [line('a', [0, 0, 0])] }).domain).toEqual([0, 1]);
    expect(timeSeries({ ...base, isZeroBased: false, lines: [line('a', [7, 7, 7])] }).domain).toEqual([7, 8]);
  });

  test('carries lines and marks as they were given, and no marks where none were', () => {
    const marks: ChartMark[] = [{ month: 1, value: 2, kind: 'deepest', label: ['her'] }];
    const lines = [line('a', [1, 2, 3])];
    expect(timeSeries({ ...base, lines, marks })).toMatchObject({ ...base, lines, marks });
    expect(timeSeries({ ...base, lines }).marks).toEqual([]);
  });

  test('its axis holds the whole fan, and there is none before the draws', () => {
    const band = (least: number, most: number) => ({ lower: [0, least, least], upper: [0, most, most] });
    const fan = { inner: band(5, 20), outer: band(-8, 47) };
    const lines = [line('a', [0, 10, 12])];
    expect(timeSeries({ ...base, lines, fan }).domain).toEqual([-10, 50]);
    expect(timeSeries({ ...base, lines }).fan).toBeNull();
  });

  test('every value lies on the axis, whose ends are numbers on it, and 0 too unless it was not asked for', () => {
    // Kroner and persons to the thousandth; the smallest numbers a computer has are no amounts that a chart is for.
    const amount = fc.integer({ min: -1e12, max: 1e12 }).map((thousandths) => thousandths / 1000);
    const values = fc.array(amount, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(values, fc.boolean(), (drawn, isZeroBased) => {
        const { domain, ticks } = timeSeries({ ...base, isZeroBased, lines: [line('a', drawn)] });
        for (const value of isZeroBased ? [...drawn, 0] : drawn) {
          expect(value).toBeGreaterThanOrEqual(domain[0]);
          expect(value).toBeLessThanOrEqual(domain[1]);
        }
        expect(domain[0]).toBeLessThan(domain[1]);
        for (const tick of ticks) expect(tick >= domain[0] && tick <= domain[1]).toBe(true);
      }),
    );
  });
});
