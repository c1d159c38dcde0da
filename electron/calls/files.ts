import { randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import { callError } from '../../shared/contract/errors.ts';
import type { Exported, Offered } from '../../shared/contract/files.ts';
import type { ScenarioRow } from '../../shared/contract/stored.ts';
import { FILE_ENDING } from '../../shared/file/fileEnding.ts';
import type { FileScenario } from '../../shared/file/fileParts.ts';
import { emptyFollowUp } from '../../shared/followUp/followUp.ts';
import { summarise } from '../../shared/model/summarise.ts';
import type { Words } from '../../shared/words/words.ts';
import type { Store } from '../database/store.ts';
import type { Dialogs } from '../dialogs.ts';
import { allScenarios, ExportContent } from '../files/exportScenarios.ts';
import { fileName } from '../files/fileName.ts';
import { FileRefused } from '../files/fileRefused.ts';
import type { FileWork } from '../files/fileWork.ts';
import { type ImportRecord, importFile, undoImport } from '../files/importFile.ts';
import { KnownFiles } from '../files/knownFiles.ts';
import type { OfferedFiles, Reviewed } from '../files/offeredFiles.ts';
import { factsOf, offerFile } from '../files/offerFile.ts';
import { readReviewed } from '../files/readReviewed.ts';
import { saveFile } from '../files/saveFile.ts';
import { type Content, ungeplanLines } from '../files/ungeplanLines.ts';
import { unstored } from '../files/unstored.ts';
import type { ReadCarried } from '../tables/readWorkbookOnThread.ts';
import { CallFailure, type Handlers } from './answer.ts';

type FileCalls = Pick<
  Handlers,
  | 'chooseFile'
  | 'droppedFile'
  | 'openedFile'
  | 'importFile'
  | 'undoImport'
  | 'reviewFile'
  | 'copyReviewed'
  | 'returnFile'
  | 'exportScenarios'
  | 'saveCopy'
  | 'stopFileWork'
>;

interface Parts {
  readonly storeOf: () => Store;
  /** Of the language that is set: not from the store, which may be what refuses. */
  readonly words: () => Words;
  readonly dialogs: Pick<Dialogs, 'whereToSave' | 'whichToOpen'>;
  readonly files: OfferedFiles;
  readonly work: FileWork;
  /** Reads the scenario that a workbook of ours carries. */
  readonly readCarried: ReadCarried;
  /** The version of the app, which stands in every file that it writes. */
  readonly app: string;
  readonly clock?: () => Date;
}

/** What is done with `.ungeplan` files: told of, taken in, reviewed, given back and written. */
export function fileCalls({
  storeOf,
  words,
  dialogs,
  files,
  work,
  readCarried,
  app,
  clock = () => new Date(),
}: Parts): FileCalls {
  const known = new KnownFiles();
  let lastImport: ImportRecord | null = null;

  async function offer(path: string): Promise<Offered> {
    const offered = await work.run(null, (tools) => offerFile(path, files, storeOf(), { ...tools, readCarried }));
    await known.remember(path);
    return offered;
  }

  function pathOf(file: string): string {
    const path = files.pathOf(file);
    if (path === null) throw new CallFailure(callError('fileGone'));
    return path;
  }

  function reviewed(file: string): Reviewed {
    const found = files.reviewed(file);
    if (!found) throw new CallFailure(callError('fileGone'));
    return found;
  }

  async function save(suggested: string, content: Omit<Content, 'app' | 'now'>, total: number) {
    const { t, number: shown } = words();
    const chosen = await dialogs.whereToSave(suggested, [{ kind: t('files.kind'), ending: FILE_ENDING }]);
    if (chosen === null) throw new CallFailure(callError('cancelled'));
    const path = extname(chosen) === '' ? `${chosen}.${FILE_ENDING}` : chosen;
    const besideName = (name: string, number: number) =>
      number === 1 ? t('files.beside', { name }) : t('files.besideAgain', { name, number: shown(number) });
    return work.run(total, (tools) =>
      saveFile(path, ungeplanLines({ ...content, app, now: clock() }, tools), known, besideName),
    );
  }

  return {
    async chooseFile() {
      const path = await dialogs.whichToOpen(words().t('files.openKind'), [FILE_ENDING, 'xlsx']);
      if (path === null) throw new CallFailure(callError('cancelled'));
      return offer(path);
    },

    droppedFile: ({ path }) => offer(path),

    async openedFile() {
      const path = files.takeOpened();
      return path === null ? null : offer(path);
    },

    async importFile({ file }) {
      const path = pathOf(file);
      const record: ImportRecord = { taken: [], localIds: [] };
      const store = storeOf();
      try {
        const imported = await work.run(null, (tools) =>
          importFile(path, { store, words: words(), record, work: { ...tools, readCarried } }),
        );
        lastImport = record;
        return imported;
      } catch (error) {
        // Stopped or broken off half-way: what came in goes out again.
        undoImport(store, record);
        throw error instanceof FileRefused ? new CallFailure(callError('fileGone')) : error;
      }
    },

    undoImport() {
      const removed = lastImport === null ? 0 : undoImport(storeOf(), lastImport);
      lastImport = null;
      return { removed };
    },

    async reviewFile({ file, scenario: id }) {
      const path = pathOf(file);
      const found = await work.run(null, (tools) => readReviewed(path, id, { ...tools, readCarried }));
      if (!found) throw new CallFailure(callError('fileGone'));
      const { scenario, header } = found;
      // From here on they are kept here, so that nothing that is added to them is lost.
      storeOf().comments.takeIn(id, scenario.comments);
      files.keepReviewed(file, found);
      return {
        row: rowOf(file, found),
        scenario: scenario.scenario,
        name: basename(path),
        header: factsOf(header),
        followUp: scenario.followUp,
        decided: decidedIn(scenario),
      };
    },

    copyReviewed({ file }) {
      const { scenario: from } = reviewed(file);
      const store = storeOf();
      const name = words().t('overview.copyOf', { name: from.scenario.name }).slice(0, 120);
      const scenario = { ...from.scenario, name };
      return store.together(() => {
        const created = store.scenarios.create(scenario, summarise(scenario), { isExample: from.isExample });
        if (!created.ok) throw new Error(`A document that was read from a file breaks a rule: ${created.code}`);
        store.comments.takeIn(created.row.id, store.comments.list(from.id).comments);
        // The copy has no decided version: it follows the one that will be.
        store.followUps.takeIn(created.row.id, { ...from.followUp, revision: null });
        return { row: created.row, scenario };
      });
    },

    async returnFile({ file }): Promise<Exported> {
      const { scenario } = reviewed(file);
      const { comments } = storeOf().comments.list(scenario.id);
      const scenarios = [{ ...scenario, comments }];
      const saved = await save(pathOf(file), { purpose: 'return', scenarios, localInitiatives: () => [] }, 1);
      return { ...saved, count: 1, unreadable: [] };
    },

    async exportScenarios({ ids, withVersions }): Promise<Exported> {
      const store = storeOf();
      const wanted = ids ?? allScenarios(store);
      const content = new ExportContent(store, wanted, withVersions);
      const scenarios = content.scenarios();
      const localInitiatives = () => content.localInitiatives(ids === null);
      const suggested = `${suggestedName(store, wanted, words())}.${FILE_ENDING}`;
      const saved = await save(suggested, { purpose: 'share', scenarios, localInitiatives }, wanted.length);
      return { ...saved, count: content.count, unreadable: content.unreadable };
    },

    async saveCopy({ scenario, followUp = emptyFollowUp }) {
      const { t } = words();
      const suggested = `${fileName(scenario.name, t('files.fileName'))}.${FILE_ENDING}`;
      // The versions stay behind, and so does which of them is followed.
      const figures = { ...followUp, revision: null };
      const scenarios = [{ ...unstored(scenario, randomUUID(), clock()), followUp: figures }];
      const { path } = await save(suggested, { purpose: 'share', scenarios, localInitiatives: () => [] }, 1);
      return { path };
    },

    stopFileWork() {
      work.stop();
      return undefined;
    },
  };
}

/** One scenario gives its file its name. */
function suggestedName({ scenarios }: Store, ids: readonly string[], { t }: Words): string {
  const [only, ...more] = ids;
  const name = only !== undefined && more.length === 0 ? scenarios.row(only)?.name : undefined;
  return fileName(name ?? '', t('files.fileName'));
}

/** The states of a scenario that are locked as decided, the newest first. */
function decidedIn({ scenario, revisions, ...newest }: FileScenario) {
  return [{ ...newest, scenario }, ...revisions].flatMap(
    ({ revision, savedAt, label, decision, scenario: document }) =>
      decision ? [{ version: { revision, savedAt, label, decision }, scenario: document }] : [],
  );
}

/** The row of a scenario that is not stored here. Its id is none that is: nothing done with it reaches one's own. */
function rowOf(file: string, { scenario: { revision, savedAt, isExample, scenario } }: Reviewed): ScenarioRow {
  const { name, municipality = '' } = scenario;
  const facts = { id: `review-${file}`, name, municipality, isExample, revision, changedAt: savedAt };
  return { ...facts, place: 'active', tags: [], summary: null, fault: null };
}
