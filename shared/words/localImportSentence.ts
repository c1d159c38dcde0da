import type { LocalImport } from '../contract/localInitiatives.ts';
import type { Words } from './words.ts';

/** What came of importing a file of local initiatives, in one to four sentences. */
export function localImportSentence(words: Words, outcome: LocalImport): string {
  const { t } = words;
  if (outcome.state === 'refused') {
    const { megabytes = 0, found = 0, most = 0 } = outcome.facts;
    switch (outcome.reason) {
      case 'tooLarge':
        return t('localInitiative.refused.tooLarge', { megabytes: words.number(megabytes) });
      case 'tooMany':
        return t('localInitiative.refused.tooMany', { found: words.number(found), most: words.number(most) });
      default:
        return t(`localInitiative.refused.${outcome.reason}`);
    }
  }
  const { added, renamed, unchanged, unread } = outcome;
  const counted = t('localInitiative.importedCount', { added, renamed, unchanged });
  if (unread.length === 0) return counted;
  const names = unread.join(', ');
  return `${counted} ${t('localInitiative.unreadCount', { count: unread.length, names })}`;
}
