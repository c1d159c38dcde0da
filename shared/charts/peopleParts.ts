import type { Scenario } from '../document/scenario.ts';
import type { Projection, ProjectionSeries } from '../model/projection.ts';
import type { SegmentRanges } from '../uncertainty/drawSegment.ts';
import type { Words } from '../words/words.ts';
import type { ChartFan, TimeParts } from './chartParts.ts';
import { fanOf } from './fanOf.ts';

export type PeopleView = 'difference' | 'numbers';

/** Persons in education or job at times 0 … T. */
function settled(series: ProjectionSeries): number[] {
  return series.education.map((persons, t) => persons + (series.job[t] ?? 0));
}

/** Persons in education or job with the plan and without it, at times 0 … T. */
export interface SettledNumbers {
  readonly scenario: readonly number[];
  readonly reference: readonly number[];
}

/** Those of all segments together. */
export function allSettled({ scenario, reference }: Projection): SettledNumbers {
  return { scenario: settled(scenario), reference: settled(reference) };
}

/** The ranges of the difference, and where they are known those of the plan's own numbers. */
type PeopleRanges = Pick<SegmentRanges, 'series'> & Partial<Pick<SegmentRanges, 'stocks'>>;

interface Shown {
  readonly projection: Projection;
  readonly scenario: Scenario;
}

/**
 * What the chart of people draws: the difference to the reference, or both as numbers of persons.
 *
 * @param uncertainty the draws of those whose numbers are given; null where they are not there
 */
export function peopleParts(
  words: Words,
  view: PeopleView,
  { projection, scenario }: Shown,
  numbers: SettledNumbers = allSettled(projection),
  uncertainty: PeopleRanges | null = null,
): TimeParts {
  const { t, number } = words;
  const { months } = projection;
  const base = { startMonth: scenario.startMonth, months, marks: [] };
  const range = (fan: ChartFan | null, isSigned: boolean) =>
    fan ? [rangeText(words, fan.inner.lower[months] ?? 0, fan.inner.upper[months] ?? 0, isSigned)] : [];
  if (view === 'difference') {
    const values = numbers.scenario.map((persons, at) => persons - (numbers.reference[at] ?? 0));
    const end = values[months] ?? 0;
    const fan = fanOf(uncertainty?.series.educationOrJobDifference, months + 1);
    const shown = number(end, { signed: true });
    const label = t('projection.personsSigned', { count: Math.abs(Math.round(end)), shown });
    return {
      ...base,
      isZeroBased: true,
      fan,
      lines: [{ key: 'difference', kind: 'scenario', values, endLabel: [label, ...range(fan, true)] }],
    };
  }
  const fan = fanOf(uncertainty?.stocks?.educationOrJob, months + 1);
  return {
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
  };
}

function rangeText({ t, number }: Words, low: number, high: number, signed: boolean): string {
  return t('projection.rangeLabel', { low: number(low, { signed }), high: number(high, { signed }) });
}
