import { z } from 'zod';
import { effectSchema } from './effect.ts';
import { limits } from './limits.ts';
import { amount, id, positive, quantity, share, text } from './quantity.ts';

/** An intervention: capacity, whom it serves and when, what it does and what it costs. MODEL §8, `interventions[]`. */

const capacity = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('caseload'), fte: amount, caseload: positive }),
  z.strictObject({ kind: z.literal('hours'), hoursPerWeek: amount, hoursPerPersonPerWeek: positive }),
  z.strictObject({ kind: z.literal('places'), places: amount }),
]);

/** Kroner, but `overheadShare`, which is a share of the staff cost and may exceed 1. */
const cost = z.strictObject({
  perFteYear: amount.exactOptional(),
  perHour: amount.exactOptional(),
  perPlaceMonth: amount.exactOptional(),
  perParticipant: amount.exactOptional(),
  fixedPerYear: amount.exactOptional(),
  startup: amount.exactOptional(),
  overheadShare: amount.exactOptional(),
});

export const interventionSchema = z.strictObject({
  id,
  name: text(1, 120),
  evidenceId: id.exactOptional(),
  evidenceVersion: text(0, 120).exactOptional(),
  capacity,
  caseloadNorm: z.strictObject({ min: amount, max: positive }).exactOptional(),
  /** Hours a person a week. */
  doseNorm: positive.exactOptional(),
  durationMonths: quantity(limits.durationMonths),
  aftercare: z.strictObject({ months: quantity(limits.aftercareMonths), load: share }).exactOptional(),
  startMonth: quantity(limits.startMonth),
  rampMonths: quantity(limits.rampMonths),
  endMonth: quantity(limits.endMonth).exactOptional(),
  allocation: z.array(z.strictObject({ segmentId: id, share })).min(1),
  effect: effectSchema,
  causalShare: share,
  cost,
  stateSubsidyShare: share.exactOptional(),
  replacesOrdinaryShare: share.exactOptional(),
  regionCostPerParticipantMonth: quantity(limits.signed).exactOptional(),
  publishedSavingPerPerson: quantity(limits.signed).exactOptional(),
});

export type Intervention = z.infer<typeof interventionSchema>;
export type Capacity = Intervention['capacity'];
export type Cost = Intervention['cost'];
