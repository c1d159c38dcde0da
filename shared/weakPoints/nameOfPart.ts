import type { FieldPath } from '../document/field.ts';
import type { Scenario } from '../document/scenario.ts';

/** The name of the segment or intervention that a field belongs to; empty for the scenario's own fields. */
export function nameOfPart({ segments, interventions }: Scenario, field: FieldPath): string {
  const [list, id] = field.split('/');
  const parts = list === 'segments' ? segments : list === 'interventions' ? interventions : [];
  return parts.find((part) => part.id === id)?.name ?? '';
}
