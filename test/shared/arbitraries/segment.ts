import fc from 'fast-check';
import type { Segment } from '../../../shared/document/segment.ts';
import { amount, arm, positive, shareBelowOne, sharesOfOne } from './numbers.ts';

/** A segment but for its id, which must differ from those beside it. */
export type AnonymousSegment = Omit<Segment, 'id'>;

const returns = fc.record({ fromEducation: shareBelowOne, fromJob: shareBelowOne });

export const fourShares = sharesOfOne(4).map(
  ([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d] as [number, number, number, number],
);

export const anonymousSegment: fc.Arbitrary<AnonymousSegment> = fc.record(
  {
    name: fc.string({ minLength: 1, maxLength: 120 }),
    startsIn: fc.constantFrom('support', 'support', 'education'),
    persons: amount(1_000),
    inflowPerMonth: amount(60),
    baseline: fc
      .tuple(arm, fc.integer({ min: 1, max: 60 }))
      .map(([shares, withinMonths]) => ({ ...shares, withinMonths })),
    otherExitWithin12Months: shareBelowOne,
    returnWithin12Months: returns,
    returnInLaterYears: returns,
    completionToJobWithin12Months: shareBelowOne,
    benefitPerMonth: amount(16_000),
    ordinaryCostPerMonth: amount(4_000),
    reimbursementMix: fourShares,
    baselineN: positive(5_000),
  },
  {
    requiredKeys: [
      'name',
      'startsIn',
      'persons',
      'inflowPerMonth',
      'baseline',
      'otherExitWithin12Months',
      'returnWithin12Months',
      'benefitPerMonth',
      'reimbursementMix',
    ],
  },
);
