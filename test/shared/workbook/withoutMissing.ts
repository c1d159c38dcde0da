import { clearMissing, missingIn } from '../../../shared/document/missing.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';

/** The scenario as if every number in it had been given. */
export function withoutMissing(scenario: Scenario): Scenario {
  return missingIn(scenario).reduce(clearMissing, scenario);
}
