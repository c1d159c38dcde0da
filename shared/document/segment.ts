import { z } from 'zod';
import { limits } from './limits.ts';
import { amount, id, positive, quantity, share, shareBelowOne, text } from './quantity.ts';

/** A target group: who they are, how many, and how it goes for them with ordinary effort. MODEL §8, `segments[]`. */

/** One share (0–1) for each step of the state reimbursement: weeks 1–4, 5–26, 27–52 and later. */
export const fourShares = z.tuple([share, share, share, share]);

/** Cumulative shares that return to support within twelve months, by where they return from. */
const returns = z.strictObject({ fromEducation: shareBelowOne, fromJob: shareBelowOne });

export const segmentSchema = z.strictObject({
  id,
  name: text(1, 120),
  startsIn: z.enum(['support', 'education']),
  persons: amount,
  inflowPerMonth: amount,
  baseline: z.strictObject({
    toEducation: share,
    toJob: share,
    withinMonths: quantity(limits.observedMonths),
  }),
  otherExitWithin12Months: shareBelowOne,
  returnWithin12Months: returns,
  returnInLaterYears: returns.exactOptional(),
  completionToJobWithin12Months: shareBelowOne.exactOptional(),
  benefitPerMonth: amount,
  ordinaryCostPerMonth: amount.exactOptional(),
  reimbursementMix: fourShares,
  baselineN: positive.exactOptional(),
});

export type Segment = z.infer<typeof segmentSchema>;
