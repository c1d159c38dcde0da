import type { Fault } from '../../shared/document/fault.ts';
import { faultSentence } from '../../shared/words/sentences.ts';
import type { Words } from '../../shared/words/words.ts';

/** One fault as one line: the path, what is wrong, what is allowed. MODEL §9. */
export function faultLine(words: Words, fault: Fault): string {
  const place = fault.path === '' ? words.t('commandLine.document') : fault.path;
  return `${place}: ${faultSentence(words, fault)}`.replaceAll(/\s*\n\s*/g, ' ');
}
