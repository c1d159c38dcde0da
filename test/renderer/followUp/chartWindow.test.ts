import { expect, test } from 'vitest';
import { chartWindow } from '../../../renderer/screens/followUp/chartWindow.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { periodsWithin } from '../../../shared/followUp/periods.ts';
import { aFigure, aFollowUp, aTarget } from '../../shared/followUp/aFollowUp.ts';

const series = { measure: 'educationOrJob', place: { level: 'all' } } as const;

/** The first and the last period that the chart of a plan of five years shows. */
function shown(followUp: Partial<FollowUp>, kind: 'month' | 'quarter' = 'month') {
  const periods = chartWindow(aFollowUp(followUp), series, periodsWithin('2027-01', 60, kind));
  return [periods[0], periods.at(-1)];
}

const counted = ['2027-04', '2027-05', '2027-06'].map((period) => aFigure({ period }));

test('before anything is counted a year of the plan is shown, or as far as to a target that is not years ahead', () => {
  expect(shown({ figures: [], targets: [] })).toEqual(['2027-01', '2027-12']);
  expect(shown({ figures: [], targets: [aTarget({ period: '2028-06' })] })).toEqual(['2027-01', '2028-06']);
  expect(shown({ figures: [], targets: [aTarget({ period: '2031-12' })] })).toEqual(['2027-01', '2027-12']);
});

test('from the first figure to a year beyond the last one, in quarters too', () => {
  expect(shown({ figures: counted, targets: [] })).toEqual(['2027-04', '2028-06']);
  expect(shown({ figures: counted, targets: [] }, 'quarter')).toEqual(['2027-Q2', '2028-Q2']);
});

test('on to the next target; those years ahead and those that are past press nothing together', () => {
  const targets = ['2027-05', '2028-12', '2029-03', '2031-12'].map((period, at) => aTarget({ id: `m${at}`, period }));
  expect(shown({ figures: counted, targets })).toEqual(['2027-04', '2028-12']);
  expect(shown({ figures: counted, targets: targets.slice(3) })).toEqual(['2027-04', '2028-06']);
  expect(shown({ figures: counted, targets }, 'quarter')).toEqual(['2027-Q2', '2028-Q4']);
});

test('figures and targets of other series, and empty figures, say nothing of this one', () => {
  const figures = [
    ...counted,
    aFigure({ period: '2030-01', measure: 'support' }),
    aFigure({ period: '2030-02', value: null }),
  ];
  expect(shown({ figures, targets: [aTarget({ period: '2029-01', measure: 'support' })] })).toEqual([
    '2027-04',
    '2028-06',
  ]);
});

test('figures from before the plan are shown, and a plan that is shorter than the window ends it', () => {
  const periods = ['2026-11', ...periodsWithin('2027-01', 12, 'month')];
  const followUp = aFollowUp({ figures: [aFigure({ period: '2026-11' }), aFigure({ period: '2027-10' })] });
  expect(chartWindow(followUp, series, periods)).toEqual(periods);
});
