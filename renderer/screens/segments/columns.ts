import type { Scale } from '../../../shared/words/parse.ts';

/** The numbers of a target group that the table shows: field, head, and the group of heads it stands under. */
export const columns = [
  { field: 'persons', head: 'atStart', name: 'persons', group: 'persons', scale: 'plain' },
  { field: 'inflowPerMonth', head: 'inflow', name: 'inflowPerMonth', group: 'persons', scale: 'plain' },
  {
    field: 'baseline/toEducation',
    head: 'toEducation',
    name: 'baselineToEducation',
    group: 'ordinary',
    scale: 'percent',
  },
  { field: 'baseline/toJob', head: 'toJob', name: 'baselineToJob', group: 'ordinary', scale: 'percent' },
  {
    field: 'baseline/withinMonths',
    head: 'withinMonths',
    name: 'baselineWithinMonths',
    group: 'ordinary',
    scale: 'plain',
  },
  {
    field: 'otherExitWithin12Months',
    head: 'otherExit',
    name: 'otherExitWithin12Months',
    group: 'ordinary',
    scale: 'percent',
  },
  {
    field: 'returnWithin12Months/fromEducation',
    head: 'fromEducation',
    name: 'returnFromEducation',
    group: 'returning',
    scale: 'percent',
  },
  {
    field: 'returnWithin12Months/fromJob',
    head: 'fromJob',
    name: 'returnFromJob',
    group: 'returning',
    scale: 'percent',
  },
  { field: 'benefitPerMonth', head: 'benefitPerMonth', name: 'benefitPerMonth', group: 'benefit', scale: 'plain' },
] as const satisfies readonly { field: string; head: string; name: string; group: string; scale: Scale }[];

export type Column = (typeof columns)[number];

/** The groups of heads, each as wide as its columns; benefit has two more that are only shown. */
export const groups = [
  { id: 'persons', span: 2 },
  { id: 'ordinary', span: 4 },
  { id: 'returning', span: 2 },
  { id: 'benefit', span: 3 },
] as const;
