import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Projection } from '../../../shared/model/projection.ts';
import { yearSpans } from '../../../shared/model/years.ts';
import type { CostKind } from '../../../shared/optimisation/question.ts';

/** What the plan costs as it is. */
export interface PlanCost {
  /** Kroner over the whole horizon. */
  readonly total: number;
  readonly years: readonly { readonly year: number; readonly cost: number }[];
}

/** The cost of the plan that is on the screen, counted as the question counts it. */
export function planCost(scenario: Scenario, { scenario: series, months }: Projection, kind: CostKind): PlanCost {
  const shares = new Map(scenario.interventions.map((one) => [one.id, 1 - (one.stateSubsidyShare ?? 0)]));
  const years = yearSpans(scenario.startMonth, months).map(({ year, from, to }) => ({
    year,
    cost: series.interventions.reduce((sum, { id, cost }) => {
      const share = kind === 'municipal' ? (shares.get(id) ?? 1) : 1;
      return cost.slice(from, to).reduce((subtotal, month) => subtotal + month * share, sum);
    }, 0),
  }));
  return { years, total: years.reduce((sum, { cost }) => sum + cost, 0) };
}
