import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import example from '../assets/eksempelby.json' with { type: 'json' };
import type { Language } from '../shared/words/language.ts';
import { wordsIn } from '../shared/words/words.ts';
import { answer } from './calls/answer.ts';
import { commentCalls } from './calls/comments.ts';
import { evidenceCalls } from './calls/evidence.ts';
import { importCalls } from './calls/import.ts';
import { exportCalls } from './calls/exports.ts';
import { fileCalls } from './calls/files.ts';
import { followUpCalls } from './calls/followUp.ts';
import { lifeCalls } from './calls/life.ts';
import { presentationCalls } from './calls/presentation.ts';
import type { Answerer } from './calls/register.ts';
import { revisionCalls } from './calls/revisions.ts';
import { scenarioCalls } from './calls/scenarios.ts';
import { copyPicture } from './copyPicture.ts';
import { unfinishedFolder } from './database/layout.ts';
import { systemDialogs } from './dialogs.ts';
import { exportOnThread } from './exports/exportOnThread.ts';
import { ExportWork } from './exports/exportWork.ts';
import { FileWork } from './files/fileWork.ts';
import { unfinishedFiles } from './files/unfinishedFiles.ts';
import type { OfferedFiles } from './files/offeredFiles.ts';
import { log, storeLog } from './log.ts';
import { setMenu } from './menu.ts';
import { Presentation } from './presentation/presentation.ts';
import { printReport } from './print/printReport.ts';
import { sourceFolder } from './sourceFolder.ts';
import { StoreDoor } from './storeDoor.ts';
import { readCarriedOnThread, readWorkbookOnThread } from './tables/readWorkbookOnThread.ts';
import { closeWhenSaved } from './windowClose.ts';

/** Milliseconds after the start until the day's backup is made, and what a crash left is removed: the window comes first. */
const TIDY_AFTER = 20_000;

interface Given {
  readonly folder: string;
  /** The window that is open already. */
  readonly window: BrowserWindow;
  readonly files: OfferedFiles;
}

/** Builds the parts of the app and joins them, while the window's page is being read. */
export function startApplication({ folder, window, files }: Given): Answerer {
  const nativeBinding = app.isPackaged ? undefined : process.env.UNGEPLAN_SQLITE_BINDING;
  const door = new StoreDoor({ folder, nativeBinding, log: storeLog });
  let language: Language = 'da';
  app.on('will-quit', () => door.close());

  const dialogs = systemDialogs(
    () => window,
    () => wordsIn(language),
  );
  const closing = closeWhenSaved(window, dialogs.mayLoseUnsaved);
  const tell = (command: string) => window.webContents.send('menuCommand', command);
  // Also where no settings can be read.
  setMenu(language, tell);
  const life = lifeCalls({
    door,
    example,
    dialogs,
    onSettings: (settings) => {
      language = settings.language;
      setMenu(language, tell);
    },
    onReadyToClose: closing.readyToClose,
  });
  const storeOf = () => door.store;
  const sources = sourceFolder(app, process.resourcesPath, import.meta.dirname);
  const workbookThread = join(import.meta.dirname, 'workbookThread.js');
  const onThread = exportOnThread(join(import.meta.dirname, 'exportThread.js'));
  const work = new FileWork((progress) => window.webContents.send('fileProgress', progress));
  const handlers = {
    ...life,
    ...fileCalls({
      storeOf,
      words: () => wordsIn(language),
      dialogs,
      files,
      work,
      readCarried: readCarriedOnThread(workbookThread),
      app: app.getVersion(),
    }),
    ...commentCalls(storeOf),
    ...followUpCalls(storeOf),
    ...scenarioCalls(storeOf, example),
    ...revisionCalls(storeOf),
    ...presentationCalls(new Presentation(window, (event) => window.webContents.send('presentation', event))),
    ...evidenceCalls({ storeOf, dialogs, sources }),
    ...exportCalls({
      words: () => wordsIn(language),
      dialogs,
      copy: copyPicture,
      work: new ExportWork((progress) => window.webContents.send('exportProgress', progress)),
      make: (content, tools) =>
        content.kind === 'pdf' ? printReport(content.report, tools, window) : onThread(content, tools),
    }),
    ...importCalls({
      storeOf,
      dialogs,
      readWorkbook: readWorkbookOnThread(workbookThread),
    }),
  };
  unfinishedFiles.keepNotesIn(unfinishedFolder(folder));
  setTimeout(() => tidy(door), TIDY_AFTER).unref();
  return (name, input) => answer(name, handlers, input, log, (error) => door.explain(error));
}

function tidy(door: StoreDoor): void {
  unfinishedFiles.removeStale().catch((error: unknown) => log('unfinished files', error));
  door
    .open()
    .then((outcome) => (outcome.ok ? outcome.store.backups.makeIfDue() : null))
    .catch((error: unknown) => log('backup', error));
}
