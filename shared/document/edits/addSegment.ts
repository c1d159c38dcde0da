import { publicRate } from '../../evidence/publicRates.ts';
import { rateProvenance } from '../../evidence/rateProvenance.ts';
import type { Language } from '../../words/language.ts';
import type { Provenance } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import type { Segment } from '../segment.ts';
import { freeSegment, insertSegment, type SegmentAdded } from './segmentList.ts';

/** Numbers to begin with, all of them assumptions: a small group that moves on slowly and often comes back. */
const start: Omit<Segment, 'id' | 'name' | 'benefitPerMonth'> = {
  startsIn: 'support',
  persons: 50,
  inflowPerMonth: 2,
  baseline: { toEducation: 0.15, toJob: 0.1, withinMonths: 12 },
  otherExitWithin12Months: 0.08,
  returnWithin12Months: { fromEducation: 0.25, fromJob: 0.3 },
  reimbursementMix: [0.05, 0.2, 0.2, 0.55],
};

/** What a single person who is ready for education gets: the lowest of the full rates. */
const RATE = 'kontanthjaelp-enlig-uddannelsesparat';
/** Kroner a month where that rate is not among the public rates any more. */
const BENEFIT = 8000;

const note = {
  da: 'Et sted at begynde. Skriv jeres eget tal.',
  en: 'A place to start. Fill in your own figure.',
} as const;

/** Where each of the numbers to begin with stands. */
const assumed = [
  'persons',
  'inflowPerMonth',
  'baseline',
  'otherExitWithin12Months',
  'returnWithin12Months',
  'reimbursementMix',
] as const satisfies readonly (keyof typeof start)[];

/**
 * The document with one segment more, last in the list: numbers to begin with that are marked as assumptions, and the
 * public rate as benefit. `name` gets a number after it where it is taken.
 *
 * @returns the faults instead where there are as many segments as a document can have
 */
export function addSegment(scenario: Scenario, name: string, language: Language): SegmentAdded {
  const rate = publicRate(RATE);
  const segment: Segment = {
    ...freeSegment(scenario, name),
    ...start,
    benefitPerMonth: rate?.value ?? BENEFIT,
  };
  const entry = { kind: 'assumption', note: note[language] } as const;
  const local: Provenance = {
    ...Object.fromEntries(assumed.map((field) => [field, entry])),
    benefitPerMonth: rate ? rateProvenance(rate, language) : entry,
  };
  return insertSegment(scenario, segment, local, scenario.segments.length);
}
