import { type FieldPath, fieldShapes, readField } from '../document/field.ts';
import { fieldsOfShape } from '../document/fieldsIn.ts';
import type { Scenario } from '../document/scenario.ts';

/**
 * What the planner decides: how many staff, for how many, from when. The plan itself needs no source; what it is said to
 * cost, do and start from does.
 */
const decisions = /^interventions\/\*\/(?:capacity|allocation|startMonth|rampMonths|endMonth)(?:\/|$)/;
/** How the draws are made, which says nothing about the world. */
const technique = /^uncertainty\/(?:draws|seed)$/;

/** The fields of a document that claim something about the world and hold a number: each needs a source. */
export function claimsIn(scenario: Scenario): FieldPath[] {
  return fieldShapes
    .filter((shape) => !decisions.test(shape) && !technique.test(shape))
    .flatMap((shape) => fieldsOfShape(scenario, shape))
    .filter((field) => readField(scenario, field) !== undefined);
}
