import type { Scenario } from '../../../../shared/document/scenario.ts';
import { at } from './at.ts';
import { byPayer } from './series.ts';
import type { Headline, Payer, ScenarioSeries } from './shape.ts';
import { sum, upTo } from './sum.ts';

/** MODEL §6: net_p(t), kroner, scenario − reference. */
export function net(mine: ScenarioSeries, reference: ScenarioSeries, payer: Payer): number[] {
  return mine.payers[payer].map((amount, t) => amount - at(reference.payers[payer], t));
}

/** MODEL §6: extra persons in education or job at `time`. */
export function extraAt(mine: ScenarioSeries, reference: ScenarioSeries, time: number): number {
  const inEither = (one: ScenarioSeries) => at(one.education, time) + at(one.job, time);
  return inEither(mine) - inEither(reference);
}

/** MODEL §6: the headlines of `scenario`, computed as `mine`, against `reference`. */
export function headline(scenario: Scenario, mine: ScenarioSeries, reference: ScenarioSeries): Headline {
  const T = scenario.horizonMonths;
  const supportMonths = (one: ScenarioSeries) =>
    sum(upTo(T).map((t) => (at(one.support, t) + at(one.support, t + 1)) / 2));
  const discounted = (amounts: readonly number[]) =>
    sum(amounts.map((amount, t) => amount * (1 + scenario.economy.discountRate) ** (-(t + 0.5) / 12)));
  const extra = extraAt(mine, reference, T);
  const enrolledIn = mine.interventions.map((one) => sum(one.enrolled));
  const municipal = net(mine, reference, 'municipality');
  const cumulative = municipal.map((_, t) => sum(municipal.slice(0, t + 1)));
  const extraCost = sum(mine.programmeCost) - sum(reference.programmeCost);
  return {
    extraInEducationOrJob: extra,
    supportMonthsAvoided: supportMonths(reference) - supportMonths(mine),
    programmeCost: sum(mine.programmeCost),
    net: byPayer((payer) => sum(net(mine, reference, payer))),
    presentValue: byPayer((payer) => discounted(net(mine, reference, payer))),
    breakEvenMonth: breakEvenMonth(cumulative),
    deepestDeficit: deepestDeficit(cumulative),
    costPerExtraPerson: extra <= 1e-9 ? null : extraCost / extra,
    enrolled: sum(enrolledIn),
    paidHours: sum(mine.paidHours) - sum(reference.paidHours),
    publishedSaving: sum(
      scenario.interventions.map((one, i) => (one.publishedSavingPerPerson ?? 0) * at(enrolledIn, i)),
    ),
  };
}

/** MODEL §6: the first month, counted from 1, from which on the sum so far (kroner, by month) is never below −0.01. */
export function breakEvenMonth(cumulative: readonly number[]): number | null {
  const found = cumulative.findIndex((_, t) => cumulative.slice(t).every((amount) => amount >= -0.01));
  return found === -1 ? null : found + 1;
}

/** MODEL §6: the lowest sum so far, and the first month, counted from 1, that comes within 0.01 kr of it. */
export function deepestDeficit(cumulative: readonly number[]): Headline['deepestDeficit'] {
  const amount = Math.min(...cumulative);
  if (amount >= -0.01) return { amount: 0, month: null };
  return { amount, month: cumulative.findIndex((value) => value <= amount + 0.01) + 1 };
}
