import type { Scenario } from '../../../../shared/document/scenario.ts';
import { at } from './at.ts';
import { extraAt, net } from './headline.ts';
import { byPayer } from './series.ts';
import type { ScenarioSeries, Year } from './shape.ts';
import { sum, upTo } from './sum.ts';

/** MODEL §6: the months summed by calendar year. */
export function years(scenario: Scenario, mine: ScenarioSeries, reference: ScenarioSeries): Year[] {
  const months = upTo(scenario.horizonMonths);
  const yearOf = months.map((t) => calendarYear(scenario.startMonth, t));
  return [...new Set(yearOf)].map((year) => {
    const own = months.filter((t) => at(yearOf, t) === year);
    const total = (amounts: readonly number[]) => sum(own.map((t) => at(amounts, t)));
    return {
      year,
      months: own.length,
      programmeCost: total(mine.programmeCost),
      enrolled: sum(mine.interventions.map((one) => total(one.enrolled))),
      net: byPayer((payer) => total(net(mine, reference, payer))),
      extraInEducationOrJob: extraAt(mine, reference, at(own, own.length - 1) + 1),
    };
  });
}

function calendarYear(startMonth: string, t: number): number {
  const [year, month] = startMonth.split('-').map(Number);
  return Math.floor((Number(year) * 12 + Number(month) - 1 + t) / 12);
}
