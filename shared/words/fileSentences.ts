import type { Exported, Imported, Offered } from '../contract/files.ts';
import type { Unread } from '../file/fileParts.ts';
import type { Words } from './words.ts';

/** Why nothing of a file can be read, and what to do. */
export function refusedFileSentence({ t, number }: Words, refused: Extract<Offered, { state: 'refused' }>): string {
  const { name, reason, facts } = refused;
  switch (reason) {
    case 'tooLarge':
      return t('files.refused.tooLarge', { name, megabytes: number(facts.megabytes ?? 0) });
    case 'newerVersion':
      return t('files.refused.newerVersion', {
        name,
        found: number(facts.found ?? 0),
        newest: number(facts.newest ?? 0),
      });
    default:
      return t(`files.refused.${reason}`, { name });
  }
}

/** What came of an import, in one sentence for each kind of thing. */
export function importedSentence(words: Words, imported: Imported): string {
  const { added, renamed, there, comments, figures, localInitiatives: initiatives } = imported;
  const counted = words.t('files.importedCount', { added, renamed, there, comments, figures, initiatives });
  const names = unreadNames(words, imported);
  return names === '' ? counted : `${counted} ${words.t('files.unreadSentence', { names })}`;
}

/** What was written, and what could not be. */
export function exportedSentence({ t }: Words, { count, path, unreadable }: Exported): string {
  const written = t('files.exported', { count, path });
  if (unreadable.length === 0) return written;
  return `${written} ${t('files.unreadable', { count: unreadable.length, names: unreadable.join(', ') })}`;
}

/** Names told of in one sentence. */
const NAMED = 8;

/** The parts of a file that could not be read, by name: "scenariet “Plan”, linje 7, 3 mere". */
export function unreadNames(words: Words, file: { unread: readonly Unread[]; unreadCount: number }): string {
  const named = file.unread.slice(0, NAMED).map(({ kind, name }) => words.t(`files.unread.${kind}`, { name }));
  const more = file.unreadCount - named.length;
  return [...named, ...(more > 0 ? [words.t('files.unreadMore', { count: more })] : [])].join(', ');
}
