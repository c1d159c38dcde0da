import { limitsOf } from '../document/field.ts';
import { fieldName, scaleOf } from '../words/fieldName.ts';
import { languages } from '../words/language.ts';
import { wordsIn } from '../words/words.ts';
import type { Column } from './columns.ts';

/** The numbers of a target group that a file may hold, by their paths within the group. MODEL §8, `segments[]`. */
const numbers = {
  persons: ['antal personer', 'personer ved start', 'ved start', 'personer', 'antal', 'persons at start', 'at start'],
  inflowPerMonth: ['tilgang pr. måned', 'tilgang pr. md.', 'tilgang', 'nye pr. måned', 'inflow per month', 'inflow'],
  'baseline/toEducation': ['til uddannelse', 'uddannelse', 'to education', 'education'],
  'baseline/toJob': ['til job', 'job', 'til beskæftigelse', 'beskæftigelse', 'to job', 'to work'],
  'baseline/withinMonths': [
    'inden for md.',
    'inden for måneder',
    'inden for antal måneder',
    'within months',
    'måneder',
    'months',
  ],
  otherExitWithin12Months: [
    'andet ophør',
    'andet ophør 12 md.',
    'andet ophør inden for 12 måneder',
    'other exit',
    'other exits',
  ],
  'returnWithin12Months/fromEducation': [
    'tilbage fra uddannelse',
    'fra uddannelse',
    'fra udd.',
    'return from education',
    'from education',
  ],
  'returnWithin12Months/fromJob': ['tilbage fra job', 'fra job', 'return from job', 'from job', 'return from work'],
  'returnInLaterYears/fromEducation': [
    'tilbage fra uddannelse senere år',
    'senere år fra uddannelse',
    'return from education later years',
  ],
  'returnInLaterYears/fromJob': ['tilbage fra job senere år', 'senere år fra job', 'return from job later years'],
  completionToJobWithin12Months: [
    'fra uddannelse til job',
    'færdiguddannede til job',
    'from education to job',
    'completion to job',
  ],
  benefitPerMonth: ['ydelse pr. måned', 'ydelse pr. md.', 'ydelse', 'kr. pr. md.', 'benefit per month', 'benefit'],
  ordinaryCostPerMonth: [
    'almindelig indsats pr. måned',
    'almindelig indsats',
    'ordinary effort per month',
    'ordinary cost',
  ],
  'reimbursementMix/0': ['uge 1-4', 'weeks 1-4'],
  'reimbursementMix/1': ['uge 5-26', 'weeks 5-26'],
  'reimbursementMix/2': ['uge 27-52', 'weeks 27-52'],
  'reimbursementMix/3': ['efter uge 52', 'over 52 uger', 'uge 53', 'after week 52', 'over 52 weeks'],
  baselineN: ['datagrundlag', 'antal observationer', 'observerede personer', 'observed persons', 'number observed'],
} as const satisfies Record<string, readonly string[]>;

export type SegmentNumberColumn = keyof typeof numbers;
export type SegmentColumn = 'name' | 'startsIn' | SegmentNumberColumn;

/** The numbers, with how they are written and what they may be. */
export const segmentNumberColumns = Object.entries(numbers).map(([id, heads]) => ({
  id: id as SegmentNumberColumn,
  scale: scaleOf(fieldOf(id)),
  limits: limitsOf(fieldOf(id)),
  // What the app itself calls them, too.
  heads: [...heads, ...languages.map((language) => fieldName(wordsIn(language), fieldOf(id)))],
}));

/** Everything that a column of a file of target groups may be, in the order in which a choice offers it. */
export const segmentColumns: readonly Column<SegmentColumn>[] = [
  {
    id: 'name',
    heads: ['målgruppe', 'målgruppens navn', 'navn', 'gruppe', 'target group', 'segment', 'name', 'group'],
  },
  { id: 'startsIn', heads: ['begynder i', 'begynder på', 'starter i', 'starts in', 'begins in'] },
  ...segmentNumberColumns,
];

/** The field of the document that a column is of, in a group of any id. */
function fieldOf(column: string): string {
  return `segments/*/${column}`;
}
