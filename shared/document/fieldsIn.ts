import { type FieldPath, fieldShapes, readField } from './field.ts';
import type { Scenario } from './scenario.ts';

/** The fields of a document that hold a number, in the order of the table of fields. */
export function fieldsIn(scenario: Scenario): FieldPath[] {
  return fieldShapes
    .flatMap((shape) => fieldsOfShape(scenario, shape))
    .filter((field) => readField(scenario, field) !== undefined);
}

/** The paths that a shape stands for, one for each segment or intervention. */
export function fieldsOfShape({ segments, interventions }: Scenario, shape: string): FieldPath[] {
  if (!shape.includes('*')) return [shape];
  const parts = shape.startsWith('segments/') ? segments : interventions;
  return parts.map(({ id }) => shape.replace('*', id));
}
