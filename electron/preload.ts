import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, Calls, MenuCommand } from '../shared/contract/bridge.ts';
import type { CallName, EventName } from '../shared/contract/callNames.ts';

// The only script that sees both sides. One method a call, and never ipcRenderer itself or an event of it: the page
// can ask for what is listed here and for nothing else.

const call =
  <Name extends CallName>(name: Name): Calls[Name] =>
  (input: unknown) =>
    ipcRenderer.invoke(name, input);

function subscribe<Detail>(event: EventName, tell: (detail: Detail) => void): () => void {
  const listener = (_event: unknown, detail: Detail) => tell(detail);
  ipcRenderer.on(event, listener);
  return () => ipcRenderer.removeListener(event, listener);
}

const bridge: Bridge = {
  startApp: call('startApp'),
  saveSettings: call('saveSettings'),
  listScenarios: call('listScenarios'),
  openScenario: call('openScenario'),
  createScenario: call('createScenario'),
  duplicateScenario: call('duplicateScenario'),
  saveScenario: call('saveScenario'),
  moveScenarios: call('moveScenarios'),
  listRevisions: call('listRevisions'),
  openRevision: call('openRevision'),
  listLocalInitiatives: call('listLocalInitiatives'),
  saveLocalInitiative: call('saveLocalInitiative'),
  removeLocalInitiative: call('removeLocalInitiative'),
  restoreLocalInitiative: call('restoreLocalInitiative'),
  exportLocalInitiatives: call('exportLocalInitiatives'),
  importLocalInitiatives: call('importLocalInitiatives'),
  readSource: call('readSource'),
  restoreBackup: call('restoreBackup'),
  saveReadable: call('saveReadable'),
  openDataFolder: call('openDataFolder'),
  readyToClose: call('readyToClose'),
  onClosing: (listener: () => void) => subscribe('closing', listener),
  onMenuCommand: (listener: (command: MenuCommand) => void) => subscribe('menuCommand', listener),
};

contextBridge.exposeInMainWorld('ungeplan', bridge);
