import { join } from 'node:path';
import { app, type BrowserWindow, session } from 'electron';
import example from '../assets/eksempelby.json' with { type: 'json' };
import type { Language } from '../shared/words/language.ts';
import { wordsIn } from '../shared/words/words.ts';
import { evidenceCalls } from './calls/evidence.ts';
import { lifeCalls } from './calls/life.ts';
import { register } from './calls/register.ts';
import { scenarioCalls } from './calls/scenarios.ts';
import { systemDialogs } from './dialogs.ts';
import { log, storeLog } from './log.ts';
import { setMenu } from './menu.ts';
import { ORIGIN, serveFiles } from './protocol.ts';
import { refuseEverythingElse } from './security.ts';
import { sourceFolder } from './sourceFolder.ts';
import { StoreDoor } from './storeDoor.ts';
import { openWindow } from './window.ts';
import { readBounds, rememberBounds } from './windowBounds.ts';
import { closeWhenSaved } from './windowClose.ts';

/** Milliseconds after the start until the day's backup is made: the window comes first. */
const BACKUP_AFTER = 20_000;

/** Builds the parts of the app and joins them. Runs in the one process that holds the lock. */
export function startApplication(folder: string): void {
  const nativeBinding = app.isPackaged ? undefined : process.env.UNGEPLAN_SQLITE_BINDING;
  const door = new StoreDoor({ folder, nativeBinding, log: storeLog });
  let window: BrowserWindow | null = null;
  let language: Language = 'da';

  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', () => door.close());

  const open = () => {
    serveFiles(join(import.meta.dirname, '../renderer'));
    refuseEverythingElse(app, session.defaultSession, ORIGIN);
    const opened = openWindow(readBounds(folder));
    window = opened;
    rememberBounds(opened, folder);
    const dialogs = systemDialogs(
      () => opened,
      () => wordsIn(language),
    );
    const closing = closeWhenSaved(opened, dialogs.mayLoseUnsaved);
    const tell = (command: string) => opened.webContents.send('menuCommand', command);
    // Also where no settings can be read: Electron's own menu leads to its web pages.
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
    const handlers = { ...life, ...scenarioCalls(storeOf, example), ...evidenceCalls({ storeOf, dialogs, sources }) };
    register(handlers, ORIGIN, log, (error) => door.explain(error));
    setTimeout(() => backUp(door), BACKUP_AFTER).unref();
  };
  // Awaiting this here would hold back the very event that it waits for.
  app.whenReady().then(open, (error: unknown) => log('start', error));
}

function backUp(door: StoreDoor): void {
  door
    .open()
    .then((outcome) => (outcome.ok ? outcome.store.backups.makeIfDue() : null))
    .catch((error: unknown) => log('backup', error));
}
