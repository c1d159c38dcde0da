import { localFaultSentence } from '../../../shared/words/localFaultSentence.ts';
import type { Words } from '../../../shared/words/words.ts';
import { type LocalDraft, type NumberFieldPath, numberFields, type ReadDraft } from './localDraft.ts';

/** Sentences by the field that they stand under. */
export type FieldFaults = Readonly<Partial<Record<string, string>>>;

interface Progress {
  /** The fields that the planner has been in and left. */
  readonly left: ReadonlySet<string>;
  /** Saving has been tried: everything that is wrong is said. */
  readonly isTried: boolean;
}

/**
 * What is said under the fields of the form: at once where something was typed that cannot be used, and about what is
 * missing only when the planner has been there or wants to save.
 */
export function faultsShown(
  words: Words,
  read: ReadDraft,
  draft: LocalDraft,
  { left, isTried }: Progress,
): FieldFaults {
  if (read.ok) return {};
  const typedAt = (path: string) => (isNumberField(path) ? (draft.typed[path] ?? '').trim() : '');
  const isShown = (path: string) => isTried || left.has(path) || typedAt(path) !== '' || path === 'design';
  const sentences = [
    ...read.notNumbers.map((path) => [path, words.t('evidence.notANumber', { typed: typedAt(path) })] as const),
    ...read.faults.map((fault) => [fault.path, localFaultSentence(words, fault)] as const),
  ];
  return Object.fromEntries(sentences.filter(([path]) => isShown(path)));
}

function isNumberField(path: string): path is NumberFieldPath {
  return Object.hasOwn(numberFields, path);
}
