import { z } from 'zod';
import { limits } from '../document/limits.ts';
import { amount, id, positive, quantity } from '../document/quantity.ts';

/**
 * What is asked of the optimisation: which amounts may move and how far, what may be spent, what is to be as large as
 * possible and what must hold. Plain data: it can be kept with a scenario and sent to a worker.
 */

/** The number of an intervention's capacity that a lever moves: how large it is, or how heavily its staff is loaded. */
export const leverQuantities = ['fte', 'hoursPerWeek', 'places', 'caseload', 'hoursPerPersonPerWeek'] as const;
export type LeverQuantity = (typeof leverQuantities)[number];

/**
 * One amount that may move, from `least` to `most` in steps, in its own unit: positions, hours a week or places.
 * `levelsOf` lists the amounts that are tried.
 */
export const leverSchema = z.strictObject({
  interventionId: id,
  quantity: z.enum(leverQuantities),
  least: amount,
  most: amount,
  step: positive,
});

const year = z.int().min(0).max(9999);

/** Kroner: over the whole horizon, or in each budget year (a calendar year; a year not named has no limit). */
export const budgetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('total'), amount }),
  z.strictObject({ kind: z.literal('perYear'), years: z.array(z.strictObject({ year, amount })).min(1) }),
]);

/**
 * What counts as cost. `programme`: the programme cost as the model counts it, of all interventions of the scenario,
 * those that no lever moves too, before the state's subsidies. `municipal`: the same less each intervention's
 * `stateSubsidyShare`. MODEL §5.
 */
export const costKinds = ['programme', 'municipal'] as const;
export type CostKind = (typeof costKinds)[number];

/** What is to be as large as possible: headlines of MODEL §6 against the scenario with no interventions. */
export const objectives = [
  'extraInEducationOrJob',
  'supportMonthsAvoided',
  'netMunicipality',
  'presentValueMunicipality',
] as const;
export type Objective = (typeof objectives)[number];

/** What every mix must keep. What is left out is not asked for. */
export const conditionsSchema = z.strictObject({
  /** Kroner, net[municipality] over the horizon, undiscounted. */
  netAtLeast: quantity(limits.signed).exactOptional(),
  /** The municipal budget is in balance in this month at the latest, counted as `breakEvenMonth` from 1. */
  balanceByMonth: quantity({ min: 1, max: limits.horizonMonths.max, whole: true }).exactOptional(),
  /** What the planner counts toward the cap on guidance and mentor support stays under it in every year. */
  withinGuidanceCap: z.literal(true).exactOptional(),
  /** No intervention that takes part has staff loaded beyond its norm. */
  withinNorm: z.literal(true).exactOptional(),
});

export const questionSchema = z.strictObject({
  budget: budgetSchema,
  cost: z.enum(costKinds),
  levers: z.array(leverSchema),
  /** Places at full roll-out that all interventions together may have for a target group. */
  groups: z.array(z.strictObject({ segmentId: id, mostPlaces: amount })),
  objective: z.enum(objectives),
  conditions: conditionsSchema,
});

export type Lever = z.infer<typeof leverSchema>;
export type Budget = z.infer<typeof budgetSchema>;
export type Conditions = z.infer<typeof conditionsSchema>;
export type Question = z.infer<typeof questionSchema>;
