import { missingIn } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { numberOf, type SegmentNumber } from '../../../shared/document/segmentFields.ts';
import { municipalBenefit } from './cellText.ts';
import type { Column } from './columns.ts';

/**
 * What stands under a column: a sum, a mean weighted with the persons at the start, or nothing that has a meaning. A sum
 * of which a part is still to be given is missing too: what is not known is not zero.
 */
export type ColumnTotal =
  | { readonly kind: 'sum' | 'mean'; readonly value: number }
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' };

const none: ColumnTotal = { kind: 'none' };

const summed: readonly SegmentNumber[] = ['persons', 'inflowPerMonth'];
/** What is a property of each person, so that the mean over persons says something. */
const averaged: readonly SegmentNumber[] = ['otherExitWithin12Months', 'benefitPerMonth', 'ordinaryCostPerMonth'];
/** Shares that can be averaged only where all of them are observed over the same time. */
const observed: readonly SegmentNumber[] = ['baseline/toEducation', 'baseline/toJob'];

/** The total of a column over all target groups. */
export function columnTotal(scenario: Scenario, column: Column): ColumnTotal {
  const { segments, economy } = scenario;
  if (column.kind === 'municipalShare')
    return hasMissing(scenario, weighed)
      ? none
      : mean(segments, (segment) => municipalBenefit(segment, economy.reimbursement));
  if (column.kind !== 'number') return none;
  const { field } = column;
  const read = (segment: Segment) => numberOf(segment, field).value;
  if (summed.includes(field) && hasMissing(scenario, [field])) return { kind: 'missing' };
  if (hasMissing(scenario, [field, 'persons'])) return none;
  if (summed.includes(field)) return { kind: 'sum', value: segments.reduce((sum, one) => sum + read(one), 0) };
  const isSameTime = new Set(segments.map(({ baseline }) => baseline.withinMonths)).size === 1;
  if (averaged.includes(field) || (observed.includes(field) && isSameTime)) return mean(segments, read);
  return none;
}

function mean(segments: readonly Segment[], read: (segment: Segment) => number): ColumnTotal {
  const persons = segments.reduce((sum, one) => sum + one.persons, 0);
  if (persons === 0) return none;
  return { kind: 'mean', value: segments.reduce((sum, one) => sum + one.persons * read(one), 0) / persons };
}

/** What the municipality's part of the benefits rests on. */
const weighed: readonly string[] = ['persons', 'benefitPerMonth', 'reimbursementMix'];

/** Whether one of the fields is still to be given in one of the target groups. */
function hasMissing(scenario: Scenario, fields: readonly string[]): boolean {
  return missingIn(scenario).some((path) =>
    fields.some((field) => /^segments\/[^/]+\/(.+)$/.exec(path)?.[1]?.startsWith(field)),
  );
}

/**
 * Kroner a month that the municipality pays in benefits to those who are on support at the start; null where a number
 * behind it is still to be given.
 */
export function benefitsAtStart(scenario: Scenario): number | null {
  if (hasMissing(scenario, weighed)) return null;
  const { reimbursement } = scenario.economy;
  return scenario.segments.reduce(
    (sum, one) => sum + (one.startsIn === 'support' ? one.persons * municipalBenefit(one, reimbursement) : 0),
    0,
  );
}
