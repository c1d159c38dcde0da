import type { RevisionRow } from '../../../shared/contract/stored.ts';
import type { Words } from '../../../shared/words/words.ts';

/** "22. nov. 2026 kl. 10.42": when a version was saved, which is what it is called without a name. */
export function whenText({ t, day, time }: Words, { savedAt }: RevisionRow): string {
  return t('versions.when', { day: day(savedAt), time: time(savedAt) });
}
