import type { RefusedEdit } from '../../../shared/document/edits/editSegments.ts';
import { faultSentence } from '../../../shared/words/sentences.ts';
import type { Words } from '../../../shared/words/words.ts';

/** Why an edit of a target group was not made, and what is allowed. */
export function refusalSentence(words: Words, { edit, faults }: RefusedEdit): string {
  if (faults.length > 0) return faults.map((fault) => faultSentence(words, fault)).join(' ');
  return words.t('segments.nameTaken', { name: String(edit.value) });
}
