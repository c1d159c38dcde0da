import { type Fault, fault } from './fault.ts';
import { faultsOfShape } from './faultsOfShape.ts';
import { faultsAcrossFields } from './rules.ts';
import { type Scenario, scenarioSchema } from './scenario.ts';
import { upgrade } from './upgrade.ts';

export type Parsed = { ok: true; scenario: Scenario } | { ok: false; faults: Fault[] };

/**
 * The only way in for a document: upgrades it, checks its shape and the rules across fields, and gives either a
 * scenario that the model can run or every fault found. MODEL §8.
 *
 * @param input a document of any released version, from a file, the database or the other process
 */
export function parseScenario(input: unknown): Parsed {
  const upgraded = upgrade(input);
  if (!upgraded.ok) return upgraded;
  const shape = scenarioSchema.safeParse(upgraded.document);
  const faults = [
    ...(shape.success ? [] : faultsOfShape(shape.error.issues, upgraded.document)),
    ...faultsAcrossFields(upgraded.document),
  ];
  return shape.success && faults.length === 0 ? { ok: true, scenario: shape.data } : { ok: false, faults };
}

/** As parseScenario, from JSON text. A byte order mark, as Windows editors leave one, is not a fault. */
export function readScenario(text: string): Parsed {
  try {
    return parseScenario(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, faults: [fault([], 'notJson', { reason: error.message })] };
  }
}
