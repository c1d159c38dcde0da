import type { Scenario } from './scenario.ts';

/**
 * The document as the model and the draws read it, without what is noted about its numbers: of a large document most of
 * it is notes, and a worker that is sent it would be sent them at every edit.
 */
export function numbersOf({ provenance: _provenance, planner: _planner, ...numbers }: Scenario): Scenario {
  return numbers;
}
