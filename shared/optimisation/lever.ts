import { type FieldPath, readField } from '../document/field.ts';
import type { Capacity } from '../document/intervention.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Lever, LeverQuantity } from './question.ts';

/** The number that says how large an intervention is, by the kind of its capacity. MODEL §8. */
export const sizeOf = {
  caseload: 'fte',
  hours: 'hoursPerWeek',
  places: 'places',
} as const satisfies Record<Capacity['kind'], LeverQuantity>;

/** Whether a lever moves the size of its intervention: at 0 there is none of it. */
export function isSize({ quantity }: Pick<Lever, 'quantity'>): boolean {
  return quantity === 'fte' || quantity === 'hoursPerWeek' || quantity === 'places';
}

/** The field of the document that a lever moves. */
export function leverField({ interventionId, quantity }: Pick<Lever, 'interventionId' | 'quantity'>): FieldPath {
  return `interventions/${interventionId}/capacity/${quantity}`;
}

/** What a lever's amount is in the scenario; undefined where it has no such number. */
export function presentAmount(
  scenario: Scenario,
  lever: Pick<Lever, 'interventionId' | 'quantity'>,
): number | undefined {
  return readField(scenario, leverField(lever));
}
