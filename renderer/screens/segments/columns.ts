import { fieldName } from '../../../shared/words/fieldName.ts';
import type { SegmentNumber } from '../../../shared/document/segmentFields.ts';
import type { Scale } from '../../../shared/words/parse.ts';
import type { Words } from '../../../shared/words/words.ts';

/** What stands in a column of the table of target groups. */
export type Column =
  | { readonly kind: 'number'; readonly field: SegmentNumber; readonly scale: Scale; readonly head: Head }
  | { readonly kind: 'name' | 'startsIn' | 'reimbursementMix' | 'municipalShare'; readonly head: Head };

/** The text over a column. */
export type Head =
  | 'segment'
  | 'startsIn'
  | 'atStart'
  | 'inflow'
  | 'toEducation'
  | 'toJob'
  | 'withinMonths'
  | 'otherExit'
  | 'fromEducation'
  | 'fromJob'
  | 'completion'
  | 'benefitPerMonth'
  | 'ordinaryCost'
  | 'reimbursement'
  | 'municipalShare'
  | 'baselineN';

function number(field: SegmentNumber, head: Head, scale: Scale = 'plain'): Column {
  return { kind: 'number', field, head, scale };
}

/** The columns in the groups that they stand under, from the left. */
export const groups = [
  {
    id: 'who',
    columns: [
      { kind: 'name', head: 'segment' },
      { kind: 'startsIn', head: 'startsIn' },
    ],
  },
  { id: 'persons', columns: [number('persons', 'atStart'), number('inflowPerMonth', 'inflow')] },
  {
    id: 'ordinary',
    columns: [
      number('baseline/toEducation', 'toEducation', 'percent'),
      number('baseline/toJob', 'toJob', 'percent'),
      number('baseline/withinMonths', 'withinMonths'),
      number('otherExitWithin12Months', 'otherExit', 'percent'),
    ],
  },
  {
    id: 'returning',
    columns: [
      number('returnWithin12Months/fromEducation', 'fromEducation', 'percent'),
      number('returnWithin12Months/fromJob', 'fromJob', 'percent'),
    ],
  },
  {
    id: 'returningLater',
    columns: [
      number('returnInLaterYears/fromEducation', 'fromEducation', 'percent'),
      number('returnInLaterYears/fromJob', 'fromJob', 'percent'),
    ],
  },
  { id: 'afterEducation', columns: [number('completionToJobWithin12Months', 'completion', 'percent')] },
  {
    id: 'benefit',
    columns: [
      number('benefitPerMonth', 'benefitPerMonth'),
      { kind: 'reimbursementMix', head: 'reimbursement' },
      { kind: 'municipalShare', head: 'municipalShare' },
      number('ordinaryCostPerMonth', 'ordinaryCost'),
    ],
  },
  { id: 'uncertainty', columns: [number('baselineN', 'baselineN')] },
] as const satisfies readonly { id: string; columns: readonly Column[] }[];

export const columns: readonly Column[] = groups.flatMap((group): readonly Column[] => group.columns);

/** The places of the columns that begin a group. */
export const firstOfGroup: ReadonlySet<number> = new Set(
  groups.map((_, at) => groups.slice(0, at).reduce((sum, group) => sum + group.columns.length, 0)),
);

/** What is edited in a column, where it is named by itself: "til job". */
export function columnName(words: Words, column: Column): string {
  return column.kind === 'number'
    ? fieldName(words, `segments/*/${column.field}`)
    : words.t(`segments.names.${column.kind}`);
}

/** The path of what stands in a cell, as provenance and undo name it. */
export function cellPath(column: Column, segmentId: string): string {
  return `segments/${segmentId}/${column.kind === 'number' ? column.field : column.kind}`;
}

/** Whether what stands in a column is a claim about the world, which comes from somewhere. */
export function hasSource({ kind }: Column): boolean {
  return kind === 'number' || kind === 'reimbursementMix';
}
