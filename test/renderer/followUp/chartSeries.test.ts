import { describe, expect, test } from 'vitest';
import { chartSeries } from '../../../renderer/screens/followUp/chartSeries.ts';
import type { ExpectedOf } from '../../../renderer/screens/followUp/expectedOf.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { periodsWithin } from '../../../shared/followUp/periods.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { aFigure, aFollowUp, aTarget } from '../../shared/followUp/aFollowUp.ts';

const words = wordsIn('da');
const series = { measure: 'educationOrJob', place: { level: 'all' } } as const;
const expectedOf: ExpectedOf = () => ({ central: 100, p2_5: 80, p10: 90, p50: 101, p90: 110, p97_5: 120 });

const drawn = (followUp: Partial<FollowUp>, kind: 'month' | 'quarter' = 'month', of: ExpectedOf | null = expectedOf) =>
  chartSeries({
    words,
    followUp: aFollowUp(followUp),
    series,
    periods: periodsWithin('2027-01', 12, kind),
    expectedOf: of,
  });

const figures = (values: readonly (number | null)[]) =>
  values.map((value, at) => aFigure({ period: `2027-0${at + 1}`, value }));

describe('the chart of actual against expected', () => {
  test('a gap is no dot, and a value outside of where eight of ten lie is told apart', () => {
    const { actual } = drawn({ figures: figures([90, null, 89.9, 110.1]) });
    expect(actual.slice(0, 5)).toEqual([
      { value: 90, isOutside: false },
      null,
      { value: 89.9, isOutside: true },
      { value: 110.1, isOutside: true },
      null,
    ]);
  });

  test('a target stands at its period, also among quarters, and those of others do not', () => {
    const targets = [aTarget({ period: '2027-08' }), aTarget({ id: 'm2', measure: 'support' })];
    expect(drawn({ targets }).targets).toMatchObject([{ key: 'm1', at: 7, value: 480 }]);
    expect(drawn({ targets }, 'quarter').targets).toMatchObject([{ key: 'm1', at: 2 }]);
  });

  test('the axis holds all that is drawn, and the last figure is said with what was expected', () => {
    const { domain, actualLabel } = drawn({ figures: figures([5, 200]), targets: [aTarget({ value: 480 })] });
    expect(domain[0]).toBeLessThanOrEqual(5);
    expect(domain[1]).toBeGreaterThanOrEqual(480);
    expect(actualLabel).toEqual(['200 i februar 2027', 'ventet 100,', '8 af 10 mellem 90 og 110']);
  });

  test('the bands begin where the projection says something, and end where it does not', () => {
    const within: ExpectedOf = (one, period) =>
      period >= '2027-04' && period <= '2027-09' ? expectedOf(one, period) : null;
    const { expected, periods } = drawn({ figures: [], targets: [] }, 'month', within);
    expect(periods).toHaveLength(12);
    expect([expected?.from, expected?.values.length, expected?.fan.inner.lower.length]).toEqual([3, 6, 6]);
  });

  test('without a projection there are figures and no bands', () => {
    const { expected, actual } = drawn({ figures: figures([5]) }, 'month', null);
    expect([expected, actual[0]]).toEqual([null, { value: 5, isOutside: false }]);
  });
});
