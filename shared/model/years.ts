import { byPayer, netOver } from './headlineRow.ts';
import type { Payer } from './money.ts';
import type { Run } from './run.ts';
import { inEducationOrJob } from './totals.ts';
import { MONTHS_PER_YEAR } from './units.ts';

/** One budget year, which is a calendar year; the first and the last may be part years. MODEL §6. */
export interface BudgetYear {
  readonly year: number;
  /** How many of its months are in the horizon. */
  readonly months: number;
  readonly programmeCost: number;
  readonly enrolled: number;
  readonly net: Readonly<Record<Payer, number>>;
  /** Persons at the end of the year's last month. */
  readonly extraInEducationOrJob: number;
}

/** @param startMonth as in "2027-01" */
export function budgetYears(scenario: Run, reference: Run, startMonth: string): BudgetYear[] {
  return yearSpans(startMonth, scenario.trajectory.months).map(({ year, from, to }) => ({
    year,
    months: to - from,
    programmeCost: sumBetween(scenario, scenario.trajectory.cost, from, to),
    enrolled: sumBetween(scenario, scenario.trajectory.enrolled, from, to),
    net: byPayer((payer) => netOver(scenario.money.payers[payer], reference.money.payers[payer], from, to)),
    extraInEducationOrJob: inEducationOrJob(scenario.trajectory, to) - inEducationOrJob(reference.trajectory, to),
  }));
}

/** The calendar years of the horizon, each with its months `from` … `to` − 1 of the model. */
export function yearSpans(startMonth: string, months: number): { year: number; from: number; to: number }[] {
  const [firstYear = 0, firstMonth = 1] = startMonth.split('-').map(Number);
  const spans: { year: number; from: number; to: number }[] = [];
  for (let from = 0, year = firstYear; from < months; year++) {
    const to = Math.min(months, (year - firstYear + 1) * MONTHS_PER_YEAR - (firstMonth - 1));
    spans.push({ year, from, to });
    from = to;
  }
  return spans;
}

/** Σ of a flow by intervention over months `from` … `to` − 1. */
export function sumBetween({ inputs, trajectory }: Run, flow: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let i = 0; i < inputs.interventions.count; i++) {
    for (let t = from; t < to; t++) total += flow[i * trajectory.months + t] as number;
  }
  return total;
}
