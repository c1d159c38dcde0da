import { type LocalFault, readLocalContent } from '../../../shared/evidence/localFaults.ts';
import type { Grading, LocalContent, LocalDesign } from '../../../shared/evidence/localInitiative.ts';
import { emptyGrading } from '../../../shared/evidence/summariseGrading.ts';
import type { TargetGroupId } from '../../../shared/evidence/targetGroup.ts';
import { fieldText } from '../../../shared/words/format.ts';
import type { Language } from '../../../shared/words/language.ts';
import { parseNumber, type Scale } from '../../../shared/words/parse.ts';

/** The fields for numbers, by their place in the initiative; how each is typed. */
export const numberFields = {
  'effect.effectMonths': 'plain',
  'effect.control': 'percent',
  'effect.treated': 'percent',
  'effect.control.toEducation': 'percent',
  'effect.control.toJob': 'percent',
  'effect.treated.toEducation': 'percent',
  'effect.treated.toJob': 'percent',
  'effect.toEducation': 'plain',
  'effect.toJob': 'plain',
  'effect.nControl': 'plain',
  'effect.nTreated': 'plain',
  'caseloadNorm.min': 'plain',
  'caseloadNorm.max': 'plain',
  durationMonths: 'plain',
} as const satisfies Record<string, Scale>;

export type NumberFieldPath = keyof typeof numberFields;

/** The kinds of own figures that the form offers. Paid hours over time is a curve, and is not typed here. */
export const localEffectKinds = ['none', 'either', 'transition', 'retention', 'hazardRatio'] as const;

export type LocalEffectKind = (typeof localEffectKinds)[number];

/** Which numbers a kind of effect asks for, in the order of the form. */
export const fieldsOfKind: Readonly<Record<LocalEffectKind, readonly NumberFieldPath[]>> = {
  none: [],
  either: ['effect.effectMonths', 'effect.control', 'effect.treated', 'effect.nControl', 'effect.nTreated'],
  transition: [
    'effect.effectMonths',
    'effect.control.toEducation',
    'effect.treated.toEducation',
    'effect.control.toJob',
    'effect.treated.toJob',
    'effect.nControl',
    'effect.nTreated',
  ],
  retention: ['effect.effectMonths', 'effect.control', 'effect.treated', 'effect.nControl', 'effect.nTreated'],
  hazardRatio: ['effect.effectMonths', 'effect.toEducation', 'effect.toJob'],
};

/** The numbers that are asked for whatever the effect. */
export const commonFields: readonly NumberFieldPath[] = ['caseloadNorm.min', 'caseloadNorm.max', 'durationMonths'];

/** A form as it is filled in: numbers are what was typed, and an empty field is no number. */
export interface LocalDraft {
  readonly name: string;
  readonly description: string;
  readonly targetGroups: readonly TargetGroupId[];
  readonly grading: Grading;
  readonly design: LocalDesign;
  readonly effectKind: LocalEffectKind;
  readonly typed: Readonly<Partial<Record<NumberFieldPath, string>>>;
}

export const emptyDraft: LocalDraft = {
  name: '',
  description: '',
  targetGroups: [],
  grading: emptyGrading(),
  design: 'description',
  effectKind: 'none',
  typed: {},
};

/** The form for an initiative that is there already. A curve of paid hours, which has no fields, is left as none. */
export function draftOf(content: LocalContent, language: Language): LocalDraft {
  const { name, description, targetGroups, grading, design, effect } = content;
  const effectKind = localEffectKinds.find((kind) => kind === effect.kind) ?? 'none';
  const paths = [...fieldsOfKind[effectKind], ...commonFields];
  const typed = paths.flatMap((path) => {
    const value = numberAt(content, path);
    return value === undefined ? [] : [[path, fieldText(value, language, numberFields[path])] as const];
  });
  return { name, description, targetGroups, grading, design, effectKind, typed: Object.fromEntries(typed) };
}

export type ReadDraft =
  | { readonly ok: true; readonly content: LocalContent }
  /** `notNumbers` are the fields whose text is no number; the other faults are those of the initiative. */
  | { readonly ok: false; readonly faults: readonly LocalFault[]; readonly notNumbers: readonly NumberFieldPath[] };

/**
 * Reads the form. Only the fields that its kind of effect asks for count, and an empty one is left out, never 0.
 *
 * @returns the initiative, or every fault at its field
 */
export function readDraft(draft: LocalDraft, language: Language): ReadDraft {
  const { effectKind, typed, grading, ...rest } = draft;
  const content: Record<string, unknown> = {
    ...rest,
    name: draft.name.trim(),
    grading,
    effect: emptyEffect(effectKind),
  };
  const notNumbers: NumberFieldPath[] = [];
  for (const path of [...fieldsOfKind[effectKind], ...commonFields]) {
    const read = parseNumber(typed[path] ?? '', language, numberFields[path]);
    if (read.ok) setAt(content, path, read.value);
    else if (read.reason === 'notANumber') notNumbers.push(path);
  }
  const { caseloadNorm } = content as { caseloadNorm?: { min?: number; max?: number } };
  if (caseloadNorm?.max !== undefined) caseloadNorm.min ??= 0;
  const read = readLocalContent(content);
  if (read.ok && notNumbers.length === 0) return read;
  const faults = read.ok ? [] : read.faults.filter(({ path }) => !notNumbers.some((one) => one === path));
  return { ok: false, faults, notNumbers };
}

/** Two groups with two shares each are there before they are filled in, so that a fault is found at a field. */
function emptyEffect(kind: LocalEffectKind): Readonly<Record<string, unknown>> {
  return kind === 'transition' ? { kind, control: {}, treated: {} } : { kind };
}

function numberAt(content: LocalContent, path: NumberFieldPath): number | undefined {
  let value: unknown = content;
  for (const step of path.split('.')) {
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  return typeof value === 'number' ? value : undefined;
}

function setAt(content: Record<string, unknown>, path: NumberFieldPath, value: number): void {
  const steps = path.split('.');
  const last = steps.pop() ?? path;
  let part = content;
  for (const step of steps) {
    part[step] ??= {};
    part = part[step] as Record<string, unknown>;
  }
  part[last] = value;
}
