import { z } from 'zod';
import { payers } from '../model/money.ts';
import type { BudgetYearQuantiles, Uncertainty, UncertaintyInDepth } from '../uncertainty/uncertainty.ts';

/** What the draws say of a scenario, as it crosses between the processes: the points that files show, and no draw by itself. */
export interface Ranges extends Uncertainty {
  readonly stocks: UncertaintyInDepth['stocks'];
  readonly years: readonly BudgetYearQuantiles[];
}

/** The part of what the draws say that a file is made from. */
export function rangesOf({
  draws,
  seed,
  shareMunicipalGain,
  headline,
  series,
  stocks,
  years,
}: UncertaintyInDepth): Ranges {
  return { draws, seed, shareMunicipalGain, headline, series, stocks, years };
}

const number = z.number();
const orNone = z.number().nullable();
const months = z.array(number).max(1000);

const points = <One extends z.ZodType>(one: One) =>
  z.strictObject({ p2_5: one, p10: one, p50: one, p90: one, p97_5: one });

const plain = points(number);
const open = points(orNone);
const overTime = points(months);
const byPayer = z.record(z.enum(payers), plain);

export const rangesSchema: z.ZodType<Ranges> = z.strictObject({
  draws: z.int().min(1),
  seed: number,
  shareMunicipalGain: number,
  headline: z.strictObject({
    extraInEducationOrJob: plain,
    supportMonthsAvoided: plain,
    programmeCost: plain,
    net: byPayer,
    presentValue: byPayer,
    breakEvenMonth: open,
    deepestDeficit: z.strictObject({ amount: plain, month: open }),
    costPerExtraPerson: open,
    enrolled: plain,
    paidHours: plain,
    publishedSaving: plain,
  }),
  series: z.strictObject({
    supportDifference: overTime,
    educationOrJobDifference: overTime,
    cumulativeMunicipalNet: overTime,
    observedEducationOrJob: overTime,
  }),
  stocks: z.strictObject({ support: overTime, educationOrJob: overTime }),
  years: z
    .array(
      z.strictObject({
        year: z.int(),
        months: z.int(),
        programmeCost: plain,
        enrolled: plain,
        net: byPayer,
        extraInEducationOrJob: plain,
      }),
    )
    .max(200),
});
