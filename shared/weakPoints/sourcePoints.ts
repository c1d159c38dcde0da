import { type FieldPath, limitsOf, readField, writeField } from '../document/field.ts';
import { missingIn } from '../document/missing.ts';
import { parseScenario } from '../document/parse.ts';
import { provenanceOf } from '../document/provenance.ts';
import type { Scenario } from '../document/scenario.ts';
import { claimsIn } from './claims.ts';
import type { WeakPoint } from './weakPoint.ts';

/** How far a number without a source is moved to say how much hangs on it: a tenth. */
const MOVED_BY = 0.1;

/** Numbers that claim something about the world and say nothing of where they are from. A number that is missing is none. */
export function sourcePoints(scenario: Scenario): WeakPoint[] {
  const missing = new Set(missingIn(scenario));
  return claimsIn(scenario)
    .filter((field) => !missing.has(field) && provenanceOf(scenario.provenance, field) === undefined)
    .map((field) => ({
      code: 'noSource',
      field,
      facts: { value: readField(scenario, field) ?? '' },
      without: () => moved(scenario, field),
    }));
}

/** With the number a tenth larger, or a tenth smaller where the rules do not allow more; null where neither is allowed. */
function moved(scenario: Scenario, field: FieldPath): Scenario | null {
  const value = readField(scenario, field) ?? 0;
  if (value === 0) return null;
  for (const next of neighbours(value, limitsOf(field).whole === true)) {
    const parsed = parseScenario(writeField(scenario, field, next));
    if (parsed.ok) return parsed.scenario;
  }
  return null;
}

/** A tenth more and a tenth less; of whole numbers at least one more and one less. */
function neighbours(value: number, isWhole: boolean): readonly number[] {
  if (!isWhole) return [value * (1 + MOVED_BY), value * (1 - MOVED_BY)];
  const step = Math.max(1, Math.round(value * MOVED_BY));
  return [value + step, value - step];
}
