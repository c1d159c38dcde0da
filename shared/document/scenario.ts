import { z } from 'zod';
import { interventionSchema } from './intervention.ts';
import { INTERVENTIONS_MAX, LARGEST, limits, SEGMENTS_MAX } from './limits.ts';
import { provenanceSchema } from './provenance.ts';
import { amount, positive, quantity, share, text } from './quantity.ts';
import { fourShares, segmentSchema } from './segment.ts';

/**
 * The scenario document of today, version 1: the unit of truth. Shares are 0–1, money is kroner in fixed prices,
 * time is months. Defaults of what may be left out are applied by the model, never written into a document.
 * What spans several fields is in rules.ts. MODEL §8.
 */

export const FORMAT = 'ungeplan-scenario';
export const VERSION = 1;

export const economySchema = z.strictObject({
  discountRate: quantity(limits.discountRate),
  reimbursement: fourShares,
  cashableOrdinaryShare: share.exactOptional(),
  studyGrantPerMonth: amount,
  wagePerMonth: amount,
  hourlyWage: amount,
  benefitReductionPerHour: amount,
  tax: z.strictObject({ municipal: share, state: share, municipalRetained: share.exactOptional() }),
});

const ordinaryEffort = z.strictObject({
  advisers: positive,
  referenceCaseload: positive,
  elasticity: amount.exactOptional(),
});

const uncertainty = z.strictObject({
  draws: quantity(limits.draws).exactOptional(),
  seed: quantity(limits.seed).exactOptional(),
  costSpread: quantity(limits.costSpread).exactOptional(),
});

/** Numbers nested anywhere in `value` keep to the document's largest number. */
function numbersWithinReach(value: unknown): boolean {
  if (typeof value === 'number') return Math.abs(value) <= LARGEST;
  return typeof value !== 'object' || value === null || Object.values(value).every(numbersWithinReach);
}

/** The app's own notes beside the model: the model carries them and reads none of them. */
const planner = z
  .record(z.string(), z.json())
  .refine(numbersWithinReach, { params: { allowed: limits.signed }, error: 'number' });

export const scenarioSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  name: text(1, 120),
  municipality: text(0, 120).exactOptional(),
  description: text(0, 4000).exactOptional(),
  startMonth: z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/),
  horizonMonths: quantity(limits.horizonMonths),
  segments: z.array(segmentSchema).min(1).max(SEGMENTS_MAX),
  interventions: z.array(interventionSchema).max(INTERVENTIONS_MAX),
  ordinaryEffort: ordinaryEffort.exactOptional(),
  economy: economySchema,
  assumptions: z.strictObject({ caseloadElasticity: quantity(limits.elasticity) }),
  provenance: provenanceSchema.exactOptional(),
  planner: planner.exactOptional(),
  uncertainty: uncertainty.exactOptional(),
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Economy = z.infer<typeof economySchema>;
