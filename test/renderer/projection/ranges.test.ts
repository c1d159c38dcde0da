import { describe, expect, test } from 'vitest';
import { settledNumbers } from '../../../renderer/screens/projection/settledNumbers.ts';
import type { ShownResult } from '../../../renderer/state/resultStore.ts';
import { fanOf } from '../../../shared/charts/fanOf.ts';
import { netParts } from '../../../shared/charts/netParts.ts';
import { peopleParts } from '../../../shared/charts/peopleParts.ts';
import { project } from '../../../shared/model/project.ts';
import { moneyRange } from '../../../shared/words/moneyRange.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument } from '../../shared/model/publishedExamples.ts';
import { anUncertainty } from './anUncertainty.ts';

const da = wordsIn('da');
const scenario = exampleDocument('eksempelby');
const projection = project(scenario);
const shown: ShownResult = { scenario, projection };
const uncertainty = anUncertainty(projection);

describe('MODEL §7: ranges in the charts', () => {
  test('the difference has both bands over all times, and 8 of 10 draws at its end', () => {
    const { fan, lines } = peopleParts(da, 'difference', shown, settledNumbers(shown, null), uncertainty);
    expect(fan?.outer.lower).toHaveLength(scenario.horizonMonths + 1);
    expect(lines[0]?.endLabel).toEqual(['+46 unge', '+42 til +51']);
  });

  test('of the numbers the bands are those of the plan', () => {
    const { fan, lines } = peopleParts(da, 'numbers', shown, settledNumbers(shown, null), uncertainty);
    expect(fan?.inner.upper).toEqual(uncertainty.stocks.educationOrJob.p90);
    expect(lines.find(({ key }) => key === 'scenario')?.endLabel[1]).toMatch(/^1\.\d\d\d til 2\.\d\d\d$/);
  });

  test('the net result begins at 0 for certain', () => {
    const { fan } = netParts(da, shown, uncertainty);
    expect(fan?.inner.lower).toHaveLength(scenario.horizonMonths + 1);
    expect([fan?.outer.lower[0], fan?.outer.upper[0]]).toEqual([0, 0]);
  });

  test('draws of a plan with other months are not drawn', () => {
    const series = uncertainty.series.educationOrJobDifference;
    expect(fanOf(series, scenario.horizonMonths)).toBeNull();
    expect(fanOf(undefined, 5)).toBeNull();
  });
});

test('the segments by themselves add up to all of them', () => {
  const all = settledNumbers(shown, null);
  const parts = scenario.segments.map(({ id }) => settledNumbers(shown, id));
  for (const side of ['scenario', 'reference'] as const) {
    all[side].forEach((persons, t) => {
      expect(parts.reduce((sum, part) => sum + (part[side][t] ?? Number.NaN), 0)).toBeCloseTo(persons, 6);
    });
  }
});

test('a range of millions has its unit once, another range each its own', () => {
  const signed = { signed: true };
  expect(moneyRange(da, -19_300_000, -15_000_000, signed)).toEqual({ low: '−19,3', high: '−15,0\u00a0mio.\u00a0kr.' });
  expect(moneyRange(da, -286_000, 5_600_000, signed)).toEqual({
    low: '−286.000\u00a0kr.',
    high: '+5,6\u00a0mio.\u00a0kr.',
  });
  expect(moneyRange(da, 2_000_000, 2_000_000)).toEqual({
    low: '2,0\u00a0mio.\u00a0kr.',
    high: '2,0\u00a0mio.\u00a0kr.',
  });
});
