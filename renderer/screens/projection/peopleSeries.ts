import type { ProjectionSeries } from '../../../shared/model/projection.ts';
import type { Uncertainty, UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';
import type { Words } from '../../../shared/words/words.ts';
import { type TimeSeries, timeSeries } from '../../charts/timeSeries.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { breakdownFor } from './breakdownFor.ts';
import { fanOf } from './fanOf.ts';

export type PeopleView = 'difference' | 'numbers';

/** Persons in education or job at times 0 … T. */
export function settled(series: ProjectionSeries): number[] {
  return series.education.map((persons, t) => persons + (series.job[t] ?? 0));
}

/** Persons in education or job with the plan and without it, at times 0 … T. */
export interface SettledNumbers {
  readonly scenario: readonly number[];
  readonly reference: readonly number[];
}

/** @param segment the id of the segment by itself; null for all of them */
export function settledNumbers(shown: ShownResult, segment: string | null): SettledNumbers {
  const { projection } = shown;
  if (segment === null) return { scenario: settled(projection.scenario), reference: settled(projection.reference) };
  const rows = breakdownFor(shown).persons.filter(
    ({ line, part }) => part.kind === 'segment' && part.id === segment && (line === 'education' || line === 'job'),
  );
  const sum = (side: 'scenario' | 'reference') =>
    Array.from({ length: projection.months + 1 }, (_, t) => rows.reduce((all, row) => all + (row[side][t] ?? 0), 0));
  return { scenario: sum('scenario'), reference: sum('reference') };
}

/**
 * What the chart of people draws: the difference to the reference, or both as numbers of persons.
 *
 * @param uncertainty the draws of all segments together; null where they are not there, or one segment is shown
 */
export function peopleSeries(
  words: Words,
  view: PeopleView,
  { projection, scenario }: Pick<ShownResult, 'projection' | 'scenario'>,
  numbers: SettledNumbers = { scenario: settled(projection.scenario), reference: settled(projection.reference) },
  uncertainty: (Pick<Uncertainty, 'series'> & Partial<Pick<UncertaintyInDepth, 'stocks'>>) | null = null,
): TimeSeries {
  const { t, number } = words;
  const { months } = projection;
  const base = { startMonth: scenario.startMonth, months };
  const range = (fan: TimeSeries['fan'], isSigned: boolean) =>
    fan ? [rangeText(words, fan.inner.lower[months] ?? 0, fan.inner.upper[months] ?? 0, isSigned)] : [];
  if (view === 'difference') {
    const values = numbers.scenario.map((persons, at) => persons - (numbers.reference[at] ?? 0));
    const end = values[months] ?? 0;
    const fan = fanOf(uncertainty?.series.educationOrJobDifference, months + 1);
    const shown = number(end, { signed: true });
    const label = t('projection.personsSigned', { count: Math.abs(Math.round(end)), shown });
    return timeSeries({
      ...base,
      fan,
      lines: [{ key: 'difference', kind: 'scenario', values, endLabel: [label, ...range(fan, true)] }],
    });
  }
  const fan = fanOf(uncertainty?.stocks?.educationOrJob, months + 1);
  return timeSeries({
    ...base,
    isZeroBased: false,
    fan,
    lines: [
      {
        key: 'reference',
        kind: 'reference',
        values: numbers.reference,
        endLabel: [t('projection.withoutPlan', { value: number(numbers.reference[months] ?? 0) })],
      },
      {
        key: 'scenario',
        kind: 'scenario',
        values: numbers.scenario,
        endLabel: [t('projection.withPlan', { value: number(numbers.scenario[months] ?? 0) }), ...range(fan, false)],
      },
    ],
  });
}

function rangeText({ t, number }: Words, low: number, high: number, signed: boolean): string {
  return t('projection.rangeLabel', { low: number(low, { signed }), high: number(high, { signed }) });
}
