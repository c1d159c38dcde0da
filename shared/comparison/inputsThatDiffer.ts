import { type Difference, differences } from '../document/differences.ts';
import type { FieldPath } from '../document/field.ts';
import type { Scenario } from '../document/scenario.ts';

/** An input that is not the same in all the scenarios compared, with what each has there; undefined for nothing. */
export interface DifferingInput {
  readonly path: FieldPath;
  readonly values: readonly unknown[];
}

/** What the model does not read: names, notes, where numbers are from, and how many draws are made. */
const unread =
  /^(?:name|municipality|description|format|version|provenance|planner|uncertainty\/(?:draws|seed)|(?:segments|interventions)\/[^/]+\/(?:name|evidenceId|evidenceVersion))(?:\/|$)/;

/**
 * The inputs in which scenarios differ from the base, and only those: two that differ in one number give one row.
 *
 * @param base which of the scenarios, by its place, the others are set against
 */
export function inputsThatDiffer(scenarios: readonly Scenario[], base: number): DifferingInput[] {
  const from = scenarios[base];
  if (!from) return [];
  const found = scenarios.map((scenario) => differences(from, scenario).filter(({ path }) => !unread.test(path)));
  const paths = [...new Set(found.flat().map(({ path }) => path))];
  return paths.map((path) => {
    const ofBase = found.flat().find((one) => one.path === path)?.before;
    return { path, values: found.map((ofColumn) => valueIn(ofColumn, path, ofBase)) };
  });
}

/** What stands at `path` in a scenario with these differences from the base; nothing where a part around it is gone. */
function valueIn(ofColumn: readonly Difference[], path: FieldPath, ofBase: unknown): unknown {
  const own = ofColumn.find((one) => one.path === path);
  if (own) return own.after;
  const isGone = ofColumn.some((one) => one.after === undefined && path.startsWith(`${one.path}/`));
  return isGone ? undefined : ofBase;
}
