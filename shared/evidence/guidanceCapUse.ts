import { guidanceCapIds } from '../document/guidanceCap.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Projection } from '../model/projection.ts';
import { yearSpans } from '../model/years.ts';
import { publicRate } from './publicRates.ts';
import type { PublicRate } from './publicRate.ts';

/** The cap of the budget guarantee on guidance, training and mentor support, kroner a year per full-time person. */
const CAP = 'loft-vejledning-og-mentor';

/** What one calendar year uses of the cap. */
export interface GuidanceCapYear {
  readonly year: number;
  /** Kroner a year per full-time person on support: what the municipality pays after the state's subsidies. */
  readonly perPerson: number;
  /** Full-time persons on support, on average over the year's months in the plan. */
  readonly persons: number;
  readonly isOver: boolean;
}

/** The cap, as the public rate that it is, with its date and source. Throws where it is gone: a mistake of ours. */
export function guidanceCap(): PublicRate {
  const cap = publicRate(CAP);
  if (!cap) throw new Error(`The public rate "${CAP}" is gone`);
  return cap;
}

/**
 * How much of the cap the interventions that the planner counts in use, by calendar year. A part year is told as a
 * whole one: its spending is divided by its own person-months. MODEL §5, pmS and programme cost.
 */
export function guidanceCapUse(scenario: Scenario, { scenario: series, months }: Projection): GuidanceCapYear[] {
  const counted = new Set(guidanceCapIds(scenario));
  const shares = new Map(scenario.interventions.map((one) => [one.id, 1 - (one.stateSubsidyShare ?? 0)]));
  const most = guidanceCap().value;
  return yearSpans(scenario.startMonth, months).map(({ year, from, to }) => {
    let spent = 0;
    let personMonths = 0;
    for (let t = from; t < to; t += 1) {
      personMonths += ((series.support[t] ?? 0) + (series.support[t + 1] ?? 0)) / 2;
      for (const { id, cost } of series.interventions) {
        if (counted.has(id)) spent += (cost[t] ?? 0) * (shares.get(id) ?? 1);
      }
    }
    const perPerson = personMonths > 0 ? (12 * spent) / personMonths : 0;
    return { year, perPerson, persons: personMonths / (to - from), isOver: perPerson > most };
  });
}
