import { type Payer, payers } from './money.ts';
import type { Run } from './run.ts';
import { discountFactor, inEducationOrJob, publishedSaving, sum, supportMonths } from './totals.ts';

/** A scenario against its reference, in the numbers that are read first. MODEL §6. */
export interface Headline {
  /** Persons at the end of the horizon. */
  readonly extraInEducationOrJob: number;
  readonly supportMonthsAvoided: number;
  /** Kroner. */
  readonly programmeCost: number;
  readonly net: Readonly<Record<Payer, number>>;
  readonly presentValue: Readonly<Record<Payer, number>>;
  /** 1 means never in deficit, null that the municipality's budget is not in balance within the horizon. */
  readonly breakEvenMonth: number | null;
  readonly deepestDeficit: { readonly amount: number; readonly month: number | null };
  readonly costPerExtraPerson: number | null;
  readonly enrolled: number;
  readonly paidHours: number;
  readonly publishedSaving: number;
}

/** One øre: below it a difference of large sums is noise, not a deficit. MODEL §6. */
const NO_DEFICIT = -0.01;
/** Fewer persons than this is nobody, and nobody has no price. MODEL §6. */
const NOBODY = 1e-9;

/** @param discountRate a year, the scenario's own for both runs */
export function headlines(scenario: Run, reference: Run, discountRate: number): Headline {
  const { months } = scenario.trajectory;
  const extra = inEducationOrJob(scenario.trajectory, months) - inEducationOrJob(reference.trajectory, months);
  const programmeCost = sum(scenario.trajectory.cost);
  const cumulative = cumulativeMunicipalNet(scenario, reference);
  return {
    extraInEducationOrJob: extra,
    supportMonthsAvoided: supportMonths(reference) - supportMonths(scenario),
    programmeCost,
    net: byPayer((payer) => netOver(scenario, reference, payer, 0, months)),
    presentValue: byPayer((payer) => presentValue(scenario, reference, payer, discountRate)),
    breakEvenMonth: breakEvenMonth(cumulative),
    deepestDeficit: deepestDeficit(cumulative),
    costPerExtraPerson: extra <= NOBODY ? null : (programmeCost - sum(reference.trajectory.cost)) / extra,
    enrolled: sum(scenario.trajectory.enrolled),
    paidHours: sum(scenario.trajectory.paidHours) - sum(reference.trajectory.paidHours),
    publishedSaving: publishedSaving(scenario),
  };
}

/** Cumulative municipal net through each month, kroner: T values. */
export function cumulativeMunicipalNet(scenario: Run, reference: Run): Float64Array {
  const ours = scenario.money.payers.municipality;
  const theirs = reference.money.payers.municipality;
  const cumulative = new Float64Array(ours.length);
  let soFar = 0;
  for (let t = 0; t < ours.length; t++) {
    soFar += (ours[t] as number) - (theirs[t] as number);
    cumulative[t] = soFar;
  }
  return cumulative;
}

/** The first month from which the cumulative net is never in deficit again, counted from 1. */
export function breakEvenMonth(cumulative: Float64Array): number | null {
  let month = cumulative.length;
  while (month > 0 && (cumulative[month - 1] as number) >= NO_DEFICIT) month--;
  return month === cumulative.length ? null : month + 1;
}

/** The lowest point of the cumulative net, and the first month (from 1) that is as low to the øre. */
export function deepestDeficit(cumulative: Float64Array): Headline['deepestDeficit'] {
  const lowest = cumulative.reduce((least, value) => Math.min(least, value), 0);
  if (lowest >= NO_DEFICIT) return { amount: 0, month: null };
  return { amount: lowest, month: cumulative.findIndex((value) => value <= lowest - NO_DEFICIT) + 1 };
}

/** Σ net_p over months `from` … `to` − 1, undiscounted. */
export function netOver(scenario: Run, reference: Run, payer: Payer, from: number, to: number): number {
  const ours = scenario.money.payers[payer];
  const theirs = reference.money.payers[payer];
  let total = 0;
  for (let t = from; t < to; t++) total += (ours[t] as number) - (theirs[t] as number);
  return total;
}

/** One number for every payer. */
export function byPayer<T>(count: (payer: Payer) => T): Record<Payer, T> {
  return Object.fromEntries(payers.map((payer) => [payer, count(payer)])) as Record<Payer, T>;
}

function presentValue(scenario: Run, reference: Run, payer: Payer, discountRate: number): number {
  const ours = scenario.money.payers[payer];
  const theirs = reference.money.payers[payer];
  let total = 0;
  for (let t = 0; t < ours.length; t++) {
    total += ((ours[t] as number) - (theirs[t] as number)) * discountFactor(discountRate, t);
  }
  return total;
}
