import type { Scenario } from '../document/scenario.ts';
import type { UncertainInput, UncertainInputName } from './uncertainInput.ts';
import { uncertainInterventionInputs } from './uncertainInterventionInputs.ts';
import { uncertainSegmentInputs } from './uncertainSegmentInputs.ts';

/** Every input that the draws vary: those of the target groups, then those of the interventions. */
export function uncertainInputs(scenario: Scenario): UncertainInput[] {
  return [...scenario.segments.flatMap(uncertainSegmentInputs), ...uncertainInterventionInputs(scenario)];
}

/** What of an input can be sent and kept. */
export function nameOf({ name, kind, segmentId, interventionIds }: UncertainInput): UncertainInputName {
  return { name, kind, segmentId, interventionIds };
}
