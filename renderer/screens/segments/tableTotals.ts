import type { Economy, Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { numberOf, type SegmentNumber } from '../../../shared/document/segmentFields.ts';
import { municipalBenefit } from './cellText.ts';
import type { Column } from './columns.ts';

/** What stands under a column: a sum, a mean weighted with the persons at the start, or nothing that has a meaning. */
export type ColumnTotal = { readonly kind: 'sum' | 'mean'; readonly value: number } | { readonly kind: 'none' };

const none: ColumnTotal = { kind: 'none' };

const summed: readonly SegmentNumber[] = ['persons', 'inflowPerMonth'];
/** What is a property of each person, so that the mean over persons says something. */
const averaged: readonly SegmentNumber[] = ['otherExitWithin12Months', 'benefitPerMonth', 'ordinaryCostPerMonth'];
/** Shares that can be averaged only where all of them are observed over the same time. */
const observed: readonly SegmentNumber[] = ['baseline/toEducation', 'baseline/toJob'];

/** The total of a column over all target groups. */
export function columnTotal({ segments, economy }: Scenario, column: Column): ColumnTotal {
  if (column.kind === 'municipalShare')
    return mean(segments, (segment) => municipalBenefit(segment, economy.reimbursement));
  if (column.kind !== 'number') return none;
  const { field } = column;
  const read = (segment: Segment) => numberOf(segment, field).value;
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

/** Kroner a month that the municipality pays in benefits to those who are on support at the start. */
export function benefitsAtStart(segments: readonly Segment[], { reimbursement }: Economy): number {
  return segments.reduce(
    (sum, one) => sum + (one.startsIn === 'support' ? one.persons * municipalBenefit(one, reimbursement) : 0),
    0,
  );
}
