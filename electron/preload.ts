import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { Bridge, Calls, MenuCommand } from '../shared/contract/bridge.ts';
import type { CallName, EventName } from '../shared/contract/callNames.ts';
import type { ExportProgress } from '../shared/contract/exports.ts';
import type { FileProgress } from '../shared/contract/files.ts';
import type { PresentationEvent } from '../shared/contract/presentation.ts';

/** All that the preload asks of the page: the main process, with which it shares its types, has none. */
declare const document: {
  addEventListener(event: 'readystatechange', tell: () => void, options: { once: true }): void;
};

// The only script that sees both sides. One method a call, and never ipcRenderer itself or an event of it: the page
// can ask for what is listed here and for nothing else.

const call =
  <Name extends CallName>(name: Name): Calls[Name] =>
  (input: unknown) =>
    ipcRenderer.invoke(name, input);

/**
 * A call without input that is made when the page has asked for its files: the page's first asking gets that answer,
 * every later one an answer of its own. The database is opened while the page's code is being read.
 */
function begun<Name extends CallName>(name: Name): Calls[Name] {
  const ask = call(name) as (input: unknown) => Promise<unknown>;
  let first: Promise<unknown> | null = new Promise((resolve) =>
    document.addEventListener('readystatechange', () => resolve(ask(undefined)), { once: true }),
  );
  return ((input: unknown) => {
    const answer = first ?? ask(input);
    first = null;
    return answer;
  }) as Calls[Name];
}

function subscribe<Detail>(event: EventName, tell: (detail: Detail) => void): () => void {
  const listener = (_event: unknown, detail: Detail) => tell(detail);
  ipcRenderer.on(event, listener);
  return () => ipcRenderer.removeListener(event, listener);
}

/** Where a file lies that a person dropped on the page; empty for anything else that the page may hand over. */
function pathOf(file: unknown): string {
  try {
    return webUtils.getPathForFile(file as File);
  } catch {
    return '';
  }
}

const bridge: Bridge = {
  startApp: begun('startApp'),
  saveSettings: call('saveSettings'),
  listScenarios: call('listScenarios'),
  openScenario: call('openScenario'),
  createScenario: call('createScenario'),
  duplicateScenario: call('duplicateScenario'),
  duplicateScenarios: call('duplicateScenarios'),
  saveScenario: call('saveScenario'),
  moveScenarios: call('moveScenarios'),
  emptyTrash: call('emptyTrash'),
  setTags: call('setTags'),
  keepDrawn: call('keepDrawn'),
  listRevisions: call('listRevisions'),
  openRevision: call('openRevision'),
  labelRevision: call('labelRevision'),
  decideRevision: call('decideRevision'),
  restoreRevision: call('restoreRevision'),
  saveCopy: call('saveCopy'),
  lastBackup: call('lastBackup'),
  listLocalInitiatives: call('listLocalInitiatives'),
  saveLocalInitiative: call('saveLocalInitiative'),
  removeLocalInitiative: call('removeLocalInitiative'),
  restoreLocalInitiative: call('restoreLocalInitiative'),
  exportLocalInitiatives: call('exportLocalInitiatives'),
  importLocalInitiatives: call('importLocalInitiatives'),
  readSource: call('readSource'),
  chooseFile: call('chooseFile'),
  // The page hands over the file that was dropped on it: only here can it be asked where it lies.
  droppedFile: (file: unknown) => call('droppedFile')({ path: pathOf(file) }),
  openedFile: call('openedFile'),
  importFile: call('importFile'),
  undoImport: call('undoImport'),
  reviewFile: call('reviewFile'),
  copyReviewed: call('copyReviewed'),
  returnFile: call('returnFile'),
  exportScenarios: call('exportScenarios'),
  stopFileWork: call('stopFileWork'),
  listComments: call('listComments'),
  addComment: call('addComment'),
  resolveComment: call('resolveComment'),
  readFollowUp: call('readFollowUp'),
  saveFollowUp: call('saveFollowUp'),
  keepForecastErrors: call('keepForecastErrors'),
  listForecastErrors: call('listForecastErrors'),
  saveTable: call('saveTable'),
  savePicture: call('savePicture'),
  copyPicture: call('copyPicture'),
  startExport: call('startExport'),
  cancelExport: call('cancelExport'),
  startPresentation: call('startPresentation'),
  tellPresenter: call('tellPresenter'),
  endPresentation: call('endPresentation'),
  openTable: call('openTable'),
  restoreBackup: call('restoreBackup'),
  saveReadable: call('saveReadable'),
  openDataFolder: call('openDataFolder'),
  readyToClose: call('readyToClose'),
  onClosing: (listener: () => void) => subscribe('closing', listener),
  onMenuCommand: (listener: (command: MenuCommand) => void) => subscribe('menuCommand', listener),
  onFileProgress: (listener: (progress: FileProgress) => void) => subscribe('fileProgress', listener),
  onExportProgress: (listener: (progress: ExportProgress) => void) => subscribe('exportProgress', listener),
  onFileOpened: (listener: () => void) => subscribe('fileOpened', listener),
  onPresentation: (listener: (event: PresentationEvent) => void) => subscribe('presentation', listener),
};

contextBridge.exposeInMainWorld('ungeplan', bridge);
