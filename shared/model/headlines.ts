import { HEADLINE_NUMBERS, headlineOf, setCumulativeNet, setHeadlines } from './headlineRow.ts';
import type { Payer } from './money.ts';
import type { Run } from './run.ts';
import { discountFactors } from './totals.ts';

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

/** @param discountRate a year, the scenario's own for both runs */
export function headlines(scenario: Run, reference: Run, discountRate: number): Headline {
  const { months } = scenario.trajectory;
  const cumulative = new Float64Array(months);
  const row = new Float64Array(HEADLINE_NUMBERS);
  setCumulativeNet(cumulative, scenario, reference);
  setHeadlines(row, scenario, reference, discountFactors(discountRate, months), cumulative);
  return headlineOf(row);
}
