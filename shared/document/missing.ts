import { type FieldPath, fieldShapes, readField, shapeOf } from './field.ts';
import type { Scenario } from './scenario.ts';

/**
 * Numbers that the planner still has to give. The document has a number in every field, so a lawful one stands in
 * their place; `planner.missing` names these fields by their paths, and no headline is shown that rests on one.
 */

/** The fields of the document whose number is still to be given, in the order in which they were named. */
export function missingIn(scenario: Scenario): FieldPath[] {
  return named(scenario).filter(
    (path) => fieldShapes.includes(shapeOf(path)) && readField(scenario, path) !== undefined,
  );
}

/** Whether the number at `path` is still to be given. */
export function isMissing(scenario: Scenario, path: FieldPath): boolean {
  return named(scenario).includes(path);
}

/** The scenario in which the numbers at `paths` are still to be given, as well as those before. */
export function setMissing(scenario: Scenario, paths: readonly FieldPath[]): Scenario {
  return withMissing(scenario, [...new Set([...named(scenario), ...paths])]);
}

/** The scenario in which the number at `path` has been given; the same one where it was not missing. */
export function clearMissing(scenario: Scenario, path: FieldPath): Scenario {
  if (!isMissing(scenario, path)) return scenario;
  return withMissing(
    scenario,
    named(scenario).filter((one) => one !== path),
  );
}

/** What a headline counts: people alone, or their money too. */
export type HeadlineKind = 'people' | 'money';

/** Numbers that move money and nobody: prices, rates and taxes. */
const MONEY_ONLY = /^economy\/|\/(?:benefitPerMonth|ordinaryCostPerMonth)$|\/(?:reimbursementMix|cost)\//;

/** The numbers still to be given that a headline of this kind rests on. */
export function missingFor(scenario: Scenario, kind: HeadlineKind): FieldPath[] {
  const missing = missingIn(scenario);
  return kind === 'money' ? missing : missing.filter((path) => !MONEY_ONLY.test(path));
}

function named({ planner }: Scenario): FieldPath[] {
  const missing = planner?.missing;
  return Array.isArray(missing) ? missing.filter((path) => typeof path === 'string') : [];
}

function withMissing(scenario: Scenario, missing: readonly FieldPath[]): Scenario {
  const { missing: _, ...others } = scenario.planner ?? {};
  if (missing.length > 0) return { ...scenario, planner: { ...others, missing: [...missing] } };
  if (Object.keys(others).length > 0) return { ...scenario, planner: others };
  const { planner: _planner, ...rest } = scenario;
  return rest;
}
