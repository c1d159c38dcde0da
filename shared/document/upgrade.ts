import { type Fault, fault, shownValue } from './fault.ts';
import { FORMAT, VERSION } from './scenario.ts';

/** Takes a document of version N to N + 1. A step is frozen once released: it imports nothing that may change. */
export type UpgradeStep = (document: Record<string, unknown>) => Record<string, unknown>;

/** `steps[0]` takes version 1 to 2, and so on; there is one fewer than there are versions. */
const steps: readonly UpgradeStep[] = [];

type Upgraded = { ok: true; document: unknown } | { ok: false; faults: Fault[] };

/**
 * Takes a document of any released version to today's, one step at a time. Refuses what is no scenario and what a
 * newer app wrote, rather than guess.
 *
 * @param chain the steps to climb; its length decides which version is today's
 */
export function upgrade(input: unknown, chain: readonly UpgradeStep[] = steps): Upgraded {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused('notAScenario');
  let document = input as Record<string, unknown>;
  if (document.format !== FORMAT) return refused('notAScenario');
  const newest = chain.length + 1;
  const { version } = document;
  if (version === undefined) return { ok: false, faults: [fault(['version'], 'missing')] };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1 || version > newest) {
    return { ok: false, faults: [fault(['version'], 'unknownVersion', { value: shownValue(version), newest })] };
  }
  for (const step of chain.slice(version - 1)) document = step(document);
  return { ok: true, document };
}

function refused(code: 'notAScenario'): Upgraded {
  return { ok: false, faults: [fault(['format'], code, { allowed: FORMAT, version: VERSION })] };
}
