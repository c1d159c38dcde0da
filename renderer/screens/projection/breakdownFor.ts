import type { Scenario } from '../../../shared/document/scenario.ts';
import { type Breakdown, breakdownOf } from '../../../shared/ledger/breakdown.ts';
import type { ShownResult } from '../../state/resultStore.ts';

const known = new WeakMap<Scenario, Breakdown>();

/** What the sums of a shown result are made of; worked out the first time that something asks for it. */
export function breakdownFor({ scenario }: Pick<ShownResult, 'scenario'>): Breakdown {
  const breakdown = known.get(scenario) ?? breakdownOf(scenario);
  known.set(scenario, breakdown);
  return breakdown;
}
