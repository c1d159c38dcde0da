import type { Headline } from './headlines.ts';
import { type Money, type Payer, payers } from './money.ts';
import type { Run } from './run.ts';
import { inEducationOrJob, publishedSaving, sum, supportMonths } from './totals.ts';

/**
 * The headlines as a row of numbers, which a draw can fill without making anything: payers one after the other, and
 * +∞ for what does not come within the horizon. MODEL §6.
 */
export const headlineAt = {
  extraInEducationOrJob: 0,
  supportMonthsAvoided: 1,
  programmeCost: 2,
  net: 3,
  presentValue: 3 + payers.length,
  breakEvenMonth: 3 + 2 * payers.length,
  deficitAmount: 4 + 2 * payers.length,
  deficitMonth: 5 + 2 * payers.length,
  costPerExtraPerson: 6 + 2 * payers.length,
  enrolled: 7 + 2 * payers.length,
  paidHours: 8 + 2 * payers.length,
  publishedSaving: 9 + 2 * payers.length,
} as const;

export const HEADLINE_NUMBERS = 10 + 2 * payers.length;

const NEVER = Number.POSITIVE_INFINITY;
/** One øre: below it a difference of large sums is noise, not a deficit. MODEL §6. */
const NO_DEFICIT = -0.01;
/** Fewer persons than this is nobody, and nobody has no price. MODEL §6. */
const NOBODY = 1e-9;

/**
 * Leaves the headlines of a scenario against its reference in the first numbers of `row`.
 *
 * @param discounts what a krone of each month is worth at the start
 * @param cumulative of the municipality, as `setCumulativeNet` left it
 */
export function setHeadlines(
  row: Float64Array,
  scenario: Run,
  reference: Run,
  discounts: Float64Array,
  cumulative: Float64Array,
): void {
  const { months } = scenario.trajectory;
  const extra = inEducationOrJob(scenario.trajectory, months) - inEducationOrJob(reference.trajectory, months);
  const cost = sum(scenario.trajectory.cost);
  row[headlineAt.extraInEducationOrJob] = extra;
  row[headlineAt.supportMonthsAvoided] = supportMonths(reference) - supportMonths(scenario);
  row[headlineAt.programmeCost] = cost;
  setNet(row, scenario.money, reference.money, discounts);
  row[headlineAt.breakEvenMonth] = balanceMonth(cumulative);
  setDeepestDeficit(row, cumulative);
  row[headlineAt.costPerExtraPerson] = extra <= NOBODY ? NEVER : (cost - sum(reference.trajectory.cost)) / extra;
  row[headlineAt.enrolled] = sum(scenario.trajectory.enrolled);
  row[headlineAt.paidHours] = sum(scenario.trajectory.paidHours) - sum(reference.trajectory.paidHours);
  row[headlineAt.publishedSaving] = publishedSaving(scenario);
}

/** The headlines that a row holds. */
export function headlineOf(row: Float64Array): Headline {
  const at = (column: number) => row[column] as number;
  const orNull = (column: number) => (at(column) === NEVER ? null : at(column));
  return {
    extraInEducationOrJob: at(headlineAt.extraInEducationOrJob),
    supportMonthsAvoided: at(headlineAt.supportMonthsAvoided),
    programmeCost: at(headlineAt.programmeCost),
    net: byPayer((_, p) => at(headlineAt.net + p)),
    presentValue: byPayer((_, p) => at(headlineAt.presentValue + p)),
    breakEvenMonth: orNull(headlineAt.breakEvenMonth),
    deepestDeficit: { amount: at(headlineAt.deficitAmount), month: orNull(headlineAt.deficitMonth) },
    costPerExtraPerson: orNull(headlineAt.costPerExtraPerson),
    enrolled: at(headlineAt.enrolled),
    paidHours: at(headlineAt.paidHours),
    publishedSaving: at(headlineAt.publishedSaving),
  };
}

/** Leaves the cumulative municipal net through each month in `cumulative`, kroner: T values. */
export function setCumulativeNet(cumulative: Float64Array, scenario: Run, reference: Run): void {
  const ours = scenario.money.payers.municipality;
  const theirs = reference.money.payers.municipality;
  let soFar = 0;
  for (let t = 0; t < cumulative.length; t++) {
    soFar += (ours[t] as number) - (theirs[t] as number);
    cumulative[t] = soFar;
  }
}

/** The first month from which the cumulative net is never in deficit again, counted from 1; +∞ where there is none. */
export function balanceMonth(cumulative: Float64Array): number {
  let month = cumulative.length;
  while (month > 0 && (cumulative[month - 1] as number) >= NO_DEFICIT) month--;
  return month === cumulative.length ? NEVER : month + 1;
}

/** Σ net_p over months `from` … `to` − 1, undiscounted, of a payer's money in the scenario and in the reference. */
export function netOver(ours: Float64Array, theirs: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let t = from; t < to; t++) total += (ours[t] as number) - (theirs[t] as number);
  return total;
}

/** One number for every payer. */
export function byPayer<T>(count: (payer: Payer, index: number) => T): Record<Payer, T> {
  return Object.fromEntries(payers.map((payer, index) => [payer, count(payer, index)])) as Record<Payer, T>;
}

/** The lowest point of the cumulative net, and the first month (from 1) that is as low to the øre. */
function setDeepestDeficit(row: Float64Array, cumulative: Float64Array): void {
  let lowest = 0;
  for (let t = 0; t < cumulative.length; t++) lowest = Math.min(lowest, cumulative[t] as number);
  row[headlineAt.deficitAmount] = lowest >= NO_DEFICIT ? 0 : lowest;
  row[headlineAt.deficitMonth] = NEVER;
  if (lowest >= NO_DEFICIT) return;
  let month = 0;
  while ((cumulative[month] as number) > lowest - NO_DEFICIT) month++;
  row[headlineAt.deficitMonth] = month + 1;
}

/** The net of every payer, undiscounted and discounted. */
function setNet(row: Float64Array, scenario: Money, reference: Money, discounts: Float64Array): void {
  for (let p = 0; p < payers.length; p++) {
    const ours = scenario.inOrder[p] as Float64Array;
    const theirs = reference.inOrder[p] as Float64Array;
    let net = 0;
    let presentValue = 0;
    for (let t = 0; t < discounts.length; t++) {
      const gained = (ours[t] as number) - (theirs[t] as number);
      net += gained;
      presentValue += gained * (discounts[t] as number);
    }
    row[headlineAt.net + p] = net;
    row[headlineAt.presentValue + p] = presentValue;
  }
}
