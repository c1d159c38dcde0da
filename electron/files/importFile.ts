import type { Imported } from '../../shared/contract/files.ts';
import { withEnding } from '../../shared/evidence/freeId.ts';
import type { LocalInitiative } from '../../shared/evidence/localInitiative.ts';
import type { FileScenario } from '../../shared/file/fileParts.ts';
import type { FileHeader } from '../../shared/file/records.ts';
import { summarise } from '../../shared/model/summarise.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Store } from '../database/store.ts';
import type { TakenScenario } from '../database/takeInStore.ts';
import type { Work } from './fileWork.ts';
import { type Reading, readUngeplan } from './readUngeplan.ts';

/** What an import brought, so that it can be taken back. */
export interface ImportRecord {
  readonly taken: TakenScenario[];
  readonly localIds: string[];
}

/** Takes in all that a file holds, one scenario at a time, and notes in `record` what came of it. */
export async function importFile(
  path: string,
  { store, words, record, work }: { store: Store; words: Words; record: ImportRecord; work: Work & Reading },
): Promise<Imported> {
  const initiatives: LocalInitiative[] = [];
  // What the catalogue puts after a name, so that a long one is cut and not its ending.
  const take = (file: FileScenario, { purpose }: FileHeader) => {
    const ending = (number: number) =>
      number === 1
        ? words.t('files.imported', { name: '' })
        : words.t('files.importedAgain', { name: '', number: words.number(number) });
    record.taken.push(store.files.takeIn(file, { summary: summarise(file.scenario), purpose, ending }));
    work.step();
  };
  const read = await readUngeplan(
    path,
    (part, header) => {
      if (part.kind === 'scenario') take(part.scenario, header);
      else initiatives.push(part.initiative);
    },
    work,
  );
  record.localIds.push(...takeInitiatives(store, initiatives, words));
  const count = (...kinds: readonly TakenScenario['as'][]) => record.taken.filter(({ as }) => kinds.includes(as));
  const there = count('there', 'restored');
  return {
    added: count('added', 'renamed', 'restored').length,
    renamed: count('renamed').length,
    there: count('there').length,
    comments: there.reduce((sum, { commentIds }) => sum + commentIds.length, 0),
    figures: there.reduce((sum, { followUp }) => sum + followUp.targets.length + followUp.figures.length, 0),
    localInitiatives: record.localIds.length,
    unread: [...read.unread],
    unreadCount: read.unreadCount,
  };
}

/** Takes the initiatives in beside those that are there, and gives the ids of those that are new in the list. */
function takeInitiatives(store: Store, initiatives: readonly LocalInitiative[], words: Words): string[] {
  const shown = () => store.localInitiatives.list().flatMap(({ id, isRemoved }) => (isRemoved ? [] : id));
  const before = new Set(shown());
  store.localInitiatives.takeIn(initiatives, (name) => withEnding(name, words.t('files.imported', { name: '' })));
  return shown().filter((id) => !before.has(id));
}

/**
 * Takes an import back: scenarios that it added or brought back go to the trash, the comments, figures and initiatives that
 * it added are taken out again. What was there before stays as it is.
 *
 * @returns how many scenarios went to the trash
 */
export function undoImport(store: Store, { taken, localIds }: ImportRecord): number {
  return store.together(() => {
    const added = taken.filter(({ as }) => as !== 'there');
    for (const { id, commentIds, followUp } of taken.filter(({ as }) => as === 'there')) {
      store.comments.remove(id, commentIds);
      store.followUps.takeOut(id, followUp);
    }
    for (const id of localIds) store.localInitiatives.remove(id);
    return store.scenarios.moveTo(
      added.map(({ id }) => id),
      'trash',
    );
  });
}
