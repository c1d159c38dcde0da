import { z } from 'zod';
import { limits } from './limits.ts';
import { amount, positive, quantity, share, shareBelowOne } from './quantity.ts';

/**
 * What an intervention does, as a study reported it: MODEL §2 (effect of an intervention) and §8 (`effect`).
 * Arms are cumulative shares (0–1) within `effectMonths`.
 */

const effectMonths = quantity(limits.effectMonths);

/** Time off support that the study measured, against which the model can be checked (MODEL §6). */
const measured = z.strictObject({
  weeksGained: quantity(limits.signed),
  withinMonths: quantity(limits.effectMonths),
});

const studySize = { nControl: positive.exactOptional(), nTreated: positive.exactOptional() };
const arm = z.strictObject({ toEducation: share, toJob: share });

const transition = z.strictObject({
  kind: z.literal('transition'),
  effectMonths,
  control: arm,
  treated: arm,
  ...studySize,
  measured: measured.exactOptional(),
});

const either = z.strictObject({
  kind: z.literal('either'),
  effectMonths,
  control: shareBelowOne,
  treated: shareBelowOne,
  ...studySize,
  measured: measured.exactOptional(),
});

const retention = z.strictObject({
  kind: z.literal('retention'),
  effectMonths,
  control: shareBelowOne,
  treated: shareBelowOne,
  ...studySize,
});

const hazardRatio = z.strictObject({
  kind: z.literal('hazardRatio'),
  effectMonths,
  toEducation: positive,
  toJob: positive,
  logStandardError: amount.exactOptional(),
});

const paidHours = z.strictObject({
  kind: z.literal('paidHours'),
  effectMonths,
  /** [month since enrolment, extra ordinary hours a week], joined by straight lines. */
  points: z.array(z.tuple([quantity(limits.profileMonth), amount])).min(1),
  relativeStandardError: amount.exactOptional(),
});

const none = z.strictObject({ kind: z.literal('none') });

export const effectSchema = z.discriminatedUnion('kind', [transition, either, retention, hazardRatio, paidHours, none]);

export type Effect = z.infer<typeof effectSchema>;
export type Arm = z.infer<typeof arm>;
