import type { FaultCode } from '../../../shared/document/fault.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { completeDocument, type Kinds } from './completeDocument.ts';
import { setAt } from './documentPath.ts';

/** One way to break a valid document, and the one fault that should then be found. */
export interface Rule {
  readonly rule: string;
  readonly path: string;
  readonly code: FaultCode;
  /** What the document must hold for the rule to have something to say. */
  readonly kinds?: Kinds;
  readonly change: (document: Scenario) => void;
}

/** The valid document of a rule before it is broken, and after. */
export function broken(valid: Scenario, { kinds, change }: Rule): { before: Scenario; after: Scenario } {
  const before = completeDocument(valid, kinds);
  const after = structuredClone(before);
  change(after);
  return { before, after };
}

/** The intervention that completeDocument makes of the kinds asked for. */
export const first = 'interventions[0]';

/** The rule that is broken by `value` at `path`; the fault is named there, or `at` another path. */
export function set(path: string, value: unknown, code: Rule['code'], rule: string, kinds?: Kinds, at = path): Rule {
  return { rule, path: at, code, ...(kinds ? { kinds } : {}), change: (one) => setAt(one, path, value) };
}
