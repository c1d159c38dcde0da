import type { Effect } from '../document/effect.ts';
import { type Fault, type FaultCode, pathText } from '../document/fault.ts';
import { faultsOfShape } from '../document/faultsOfShape.ts';
import type { Intervention } from '../document/intervention.ts';
import { interventionFaults } from '../document/interventionRules.ts';
import { MONTHS_MAX } from '../document/limits.ts';
import { type LocalContent, localContentSchema } from './localInitiative.ts';

/** What can be wrong with a planner's own figures beyond what a document's fields can be wrong in. */
export const localFaultCodes = [
  /** 100 % or more where it can only be less. */
  'shareTooLarge',
  /** An own result with nothing to hold it against: no effect can be had from it. */
  'controlMissing',
  'treatedMissing',
  /** A group of nobody, or of a part of a person. */
  'groupTooSmall',
  /** Two groups, and a design that says that there is only one. */
  'noComparison',
] as const;

export type LocalFaultCode = (typeof localFaultCodes)[number];

/** A fault at a field of a local initiative, as in `effect.control.toJob`. The sentences are in shared/words. */
export interface LocalFault extends Omit<Fault, 'code'> {
  readonly code: FaultCode | LocalFaultCode;
}

export type ReadContent =
  | { readonly ok: true; readonly content: LocalContent }
  | { readonly ok: false; readonly faults: readonly LocalFault[] };

/**
 * Reads what a planner filled in. A field that was left empty is left out of `draft`; it is then said to be missing,
 * never taken for 0. Every fault is given, each at its field.
 */
export function readLocalContent(draft: unknown): ReadContent {
  const shape = localContentSchema.safeParse(draft);
  if (!shape.success) {
    return { ok: false, faults: faultsOfShape(shape.error.issues, draft).map((fault) => inOwnWords(fault, draft)) };
  }
  const content = shape.data;
  const faults = [...rulesOfDocument(content), ...groupFaults(content.effect), ...designFaults(content)];
  return faults.length === 0 ? { ok: true, content } : { ok: false, faults };
}

const SIZE = /^effect\.n(?:Control|Treated)$/;
const SHARE = /^effect\.(control|treated)(?:\.(?:toEducation|toJob))?$/;

/** The document's fault, or the one that says more about the two groups of a study. */
function inOwnWords(fault: Fault, draft: unknown): LocalFault {
  const arm = SHARE.exec(fault.path)?.[1];
  if (arm !== undefined && fault.code === 'outOfRange' && Number(fault.facts.value) >= 1) {
    return { ...fault, code: 'shareTooLarge', facts: { value: Number(fault.facts.value) } };
  }
  if (arm !== undefined && fault.code === 'missing' && hasArm(draft, arm === 'control' ? 'treated' : 'control')) {
    return { ...fault, code: arm === 'control' ? 'controlMissing' : 'treatedMissing' };
  }
  if (SIZE.test(fault.path) && fault.code === 'outOfRange' && Number(fault.facts.value) < 1) {
    return { ...fault, code: 'groupTooSmall', facts: { value: Number(fault.facts.value) } };
  }
  return fault;
}

function hasArm(draft: unknown, arm: 'control' | 'treated'): boolean {
  const { effect } = draft as { effect?: Partial<Record<string, unknown>> };
  return effect?.[arm] !== undefined;
}

/** The rules that span fields are those of an intervention: it must be possible to make one of this. */
function rulesOfDocument({ name, effect, caseloadNorm, durationMonths = 1 }: LocalContent): LocalFault[] {
  const intervention: Intervention = {
    id: 'egen',
    name,
    capacity: { kind: 'places', places: 0 },
    ...(caseloadNorm ? { caseloadNorm } : {}),
    durationMonths,
    startMonth: 0,
    rampMonths: 1,
    allocation: [{ segmentId: 'alle', share: 1 }],
    effect,
    causalShare: 0,
    cost: {},
  };
  return interventionFaults(intervention, [], { segmentIds: ['alle'], horizonMonths: MONTHS_MAX });
}

function groupFaults(effect: Effect): LocalFault[] {
  if (!('control' in effect)) return [];
  const { nControl = 1, nTreated = 1 } = effect;
  return Object.entries({ nControl, nTreated }).flatMap(([name, value]): LocalFault[] =>
    value >= 1 ? [] : [{ path: pathText(['effect', name]), code: 'groupTooSmall', facts: { value } }],
  );
}

function designFaults({ design, effect }: LocalContent): LocalFault[] {
  const hasArms = 'control' in effect;
  const hasTwoGroups = design !== 'resultsOnly' && design !== 'description';
  return hasArms && !hasTwoGroups ? [{ path: 'design', code: 'noComparison', facts: {} }] : [];
}
