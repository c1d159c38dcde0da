import type { LocalImport } from '../../../shared/contract/localInitiatives.ts';
import type { Words } from '../../../shared/words/words.ts';

/** What came of reading a file of initiatives: how many were taken in, or why none was. */
export function importSentence({ t, number }: Words, result: LocalImport): string {
  if (result.state === 'refused') {
    const { megabytes = 0, found = 0, most = 0 } = result.facts;
    const facts = { megabytes: number(megabytes), found: number(found), most: number(most) };
    return t(`localInitiative.refused.${result.reason}`, facts);
  }
  const { added, renamed, unchanged, unread } = result;
  const sentences = [
    t('localInitiative.importedCount', { added, renamed, unchanged }),
    ...(unread.length === 0
      ? []
      : [t('localInitiative.unreadCount', { count: unread.length, names: unread.join(', ') })]),
  ];
  return sentences.join(' ');
}
