import { type FieldPath, readField } from '../document/field.ts';
import type { Scenario } from '../document/scenario.ts';
import { leverField, sizeOf } from './lever.ts';

/** The numbers of an intervention that a goal is asked of: its size, load, effect, causal share and prices. */
const asked = [
  'capacity/caseload',
  'capacity/hoursPerPersonPerWeek',
  'causalShare',
  'effect/treated',
  'effect/treated/toEducation',
  'effect/treated/toJob',
  'effect/toEducation',
  'effect/toJob',
  'durationMonths',
  'cost/perFteYear',
  'cost/perHour',
  'cost/perPlaceMonth',
  'cost/perParticipant',
] as const;

/** The fields of one intervention that can be asked for, its size first. */
export function goalFields(scenario: Scenario, interventionId: string): FieldPath[] {
  const one = scenario.interventions.find(({ id }) => id === interventionId);
  if (!one) return [];
  const size = leverField({ interventionId, quantity: sizeOf[one.capacity.kind] });
  const others = asked.map((part) => `interventions/${interventionId}/${part}`);
  return [size, ...others].filter((field) => readField(scenario, field) !== undefined);
}
