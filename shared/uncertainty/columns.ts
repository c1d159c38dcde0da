import { HEADLINE_NUMBERS } from '../model/headlineRow.ts';
import { payers } from '../model/money.ts';
import { yearSpans } from '../model/years.ts';

/** The numbers of one budget year in a row of draws: net by payer, then these. */
export const yearAt = {
  net: 0,
  programmeCost: payers.length,
  enrolled: payers.length + 1,
  extraInEducationOrJob: payers.length + 2,
} as const;
const YEAR_NUMBERS = payers.length + 3;

/** Persons at the end of the horizon in a row of draws: differences, but those waiting, who are the scenario's own. */
export const endAt = { inEducation: 0, inJob: 1, waiting: 2 } as const;
const END_NUMBERS = 3;

/** What a draw leaves: a row of numbers, and where in it each thing begins. */
export interface Columns {
  readonly months: number;
  readonly years: readonly { readonly year: number; readonly from: number; readonly to: number; readonly at: number }[];
  /** T + 1 numbers each, but the cumulative net, which has T. */
  readonly supportDifference: number;
  readonly educationOrJobDifference: number;
  readonly cumulativeMunicipalNet: number;
  readonly observedEducationOrJob: number;
  readonly support: number;
  readonly educationOrJob: number;
  readonly end: number;
  readonly count: number;
}

/** The headlines stand first in every row. @param startMonth as in "2027-01" */
export function columnsOf(startMonth: string, months: number): Columns {
  const years = yearSpans(startMonth, months).map((span, index) => ({
    ...span,
    at: HEADLINE_NUMBERS + index * YEAR_NUMBERS,
  }));
  const series = HEADLINE_NUMBERS + years.length * YEAR_NUMBERS;
  const times = months + 1;
  return {
    months,
    years,
    supportDifference: series,
    educationOrJobDifference: series + times,
    cumulativeMunicipalNet: series + 2 * times,
    observedEducationOrJob: series + 2 * times + months,
    support: series + 3 * times + months,
    educationOrJob: series + 4 * times + months,
    end: series + 5 * times + months,
    count: series + 5 * times + months + END_NUMBERS,
  };
}
