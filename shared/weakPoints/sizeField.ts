import type { FieldPath } from '../document/field.ts';
import type { Intervention } from '../document/intervention.ts';

/** What says how large an intervention is, by the kind of its capacity. */
const fields = { caseload: 'fte', hours: 'hoursPerWeek', places: 'places' } as const;

/** The field that says how large an intervention is: 0 there is no places. */
export function sizeField({ id, capacity }: Intervention): FieldPath {
  return `interventions/${id}/capacity/${fields[capacity.kind]}`;
}
