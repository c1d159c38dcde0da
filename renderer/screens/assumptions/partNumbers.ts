import { type FieldPath, fieldShapes, readField } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';

/** The numbers of one target group or intervention, or of the ordinary effort. */
export interface PartNumbers {
  readonly key: string;
  /** Null for the ordinary effort, which has no name of its own. */
  readonly name: string | null;
  readonly paths: readonly FieldPath[];
}

/** The numbers that stand in the document for each target group, in the order of MODEL §8. */
export function segmentNumbers(scenario: Scenario): PartNumbers[] {
  return scenario.segments.map(({ id, name }) => ({ key: id, name, paths: pathsIn(scenario, 'segments', id) }));
}

export function interventionNumbers(scenario: Scenario): PartNumbers[] {
  return scenario.interventions.map(({ id, name }) => ({
    key: id,
    name,
    paths: pathsIn(scenario, 'interventions', id),
  }));
}

/** One part, or none where the document has no ordinary effort. */
export function ordinaryNumbers(scenario: Scenario): PartNumbers[] {
  const shapes = fieldShapes.filter((shape) => shape.startsWith('ordinaryEffort/'));
  const paths = shapes.filter((path) => readField(scenario, path) !== undefined);
  return paths.length > 0 ? [{ key: 'ordinaryEffort', name: null, paths }] : [];
}

function pathsIn(scenario: Scenario, list: 'segments' | 'interventions', id: string): FieldPath[] {
  return fieldShapes
    .filter((shape) => shape.startsWith(`${list}/*/`))
    .map((shape) => shape.replace('*', id))
    .filter((path) => readField(scenario, path) !== undefined);
}
