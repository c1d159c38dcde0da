import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { callError } from '../../shared/contract/errors.ts';
import type { LocalImport, LocalImportRefusal } from '../../shared/contract/localInitiatives.ts';
import { withEnding } from '../../shared/evidence/freeId.ts';
import { LOCAL_FILE_LARGEST, LOCAL_FILE_MOST, readLocalFile, writeLocalFile } from '../../shared/evidence/localFile.ts';
import { wordsIn } from '../../shared/words/words.ts';
import type { Store } from '../database/store.ts';
import type { Dialogs } from '../dialogs.ts';
import { readText } from '../files/readText.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { CallFailure, type Handlers } from './answer.ts';

type EvidenceCalls = Pick<
  Handlers,
  | 'listLocalInitiatives'
  | 'saveLocalInitiative'
  | 'removeLocalInitiative'
  | 'restoreLocalInitiative'
  | 'exportLocalInitiatives'
  | 'importLocalInitiatives'
  | 'readSource'
>;

interface Parts {
  readonly storeOf: () => Store;
  readonly dialogs: Pick<Dialogs, 'whereToSave' | 'whichToOpen'>;
  /** The folder with the texts of the documents behind the library. */
  readonly sources: string;
}

/** What is done with the planner's own initiatives, and with the documents behind the library. */
export function evidenceCalls({ storeOf, dialogs, sources }: Parts): EvidenceCalls {
  const local = () => storeOf().localInitiatives;
  const words = () => wordsIn(storeOf().settings.get().language);

  return {
    listLocalInitiatives: () => local().list(),

    saveLocalInitiative(input) {
      if (input.kind === 'new') return { state: 'saved', initiative: local().add(input.content) };
      const saved = local().save(input.id, input.version, input.content);
      return saved.ok ? { state: 'saved', initiative: saved.initiative } : { state: 'conflict' };
    },

    removeLocalInitiative({ id }) {
      local().remove(id);
      return local().list();
    },

    restoreLocalInitiative({ id }) {
      local().restore(id);
      return local().list();
    },

    async exportLocalInitiatives({ ids }) {
      const initiatives = local()
        .list()
        .filter(({ id, isRemoved }) => (ids ? ids.includes(id) : !isRemoved))
        .flatMap(({ initiative }) => initiative ?? []);
      const path = await dialogs.whereToSave(words().t('localInitiative.fileName'));
      if (path === null) throw new CallFailure(callError('cancelled'));
      await writeWhole(path, writeLocalFile(initiatives));
      return { path, count: initiatives.length };
    },

    async importLocalInitiatives() {
      const path = await dialogs.whichToOpen(words().t('localInitiative.fileKind'), ['json']);
      if (path === null) throw new CallFailure(callError('cancelled'));
      return importFrom(path);
    },

    /** The name is one of the five that the contract allows, so the path cannot lead elsewhere. */
    async readSource({ file }) {
      try {
        return { text: await readFile(join(sources, file), 'utf8') };
      } catch (cause) {
        throw new Error(`A document that is part of the app cannot be read: ${file}`, { cause });
      }
    },
  };

  async function importFrom(path: string): Promise<LocalImport> {
    const text = await readText(path, LOCAL_FILE_LARGEST);
    if (!text.ok) return refused(text.reason, { megabytes: LOCAL_FILE_LARGEST / 2 ** 20 });
    const file = readLocalFile(text.text);
    if (!file.ok) return refused(file.reason, { found: file.found ?? 0, most: LOCAL_FILE_MOST });
    const taken = local().takeIn(file.initiatives, (name) => withEnding(name, ending()));
    return { state: 'imported', ...taken, unread: [...file.unread] };
  }

  /** What the catalogue puts after the name of an initiative that was imported beside its namesake. */
  function ending(): string {
    return words().t('localInitiative.imported', { name: '' });
  }
}

function refused(reason: LocalImportRefusal['reason'], facts: LocalImportRefusal['facts']): LocalImportRefusal {
  return { state: 'refused', reason, facts };
}
