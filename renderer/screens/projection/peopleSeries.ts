import type { ProjectionSeries } from '../../../shared/model/projection.ts';
import type { Words } from '../../../shared/words/words.ts';
import { type TimeSeries, timeSeries } from '../../charts/timeSeries.ts';
import type { ShownResult } from '../../state/resultStore.ts';

export type PeopleView = 'difference' | 'numbers';

/** Persons in education or job at times 0 … T. */
export function settled(series: ProjectionSeries): number[] {
  return series.education.map((persons, t) => persons + (series.job[t] ?? 0));
}

/** What the chart of people draws: the difference to the reference, or both as numbers of persons. */
export function peopleSeries(
  { t, number }: Words,
  view: PeopleView,
  { projection, scenario }: ShownResult,
): TimeSeries {
  const ours = settled(projection.scenario);
  const theirs = settled(projection.reference);
  const { months } = projection;
  const base = { startMonth: scenario.startMonth, months };
  if (view === 'difference') {
    const values = ours.map((persons, at) => persons - (theirs[at] ?? 0));
    const endLabel = [t('projection.persons', { value: number(values[months] ?? 0, { signed: true }) })];
    return timeSeries({ ...base, lines: [{ key: 'difference', kind: 'scenario', values, endLabel }] });
  }
  return timeSeries({
    ...base,
    isZeroBased: false,
    lines: [
      {
        key: 'reference',
        kind: 'reference',
        values: theirs,
        endLabel: [t('projection.withoutPlan', { value: number(theirs[months] ?? 0) })],
      },
      {
        key: 'scenario',
        kind: 'scenario',
        values: ours,
        endLabel: [t('projection.withPlan', { value: number(ours[months] ?? 0) })],
      },
    ],
  });
}
