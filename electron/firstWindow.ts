import { join } from 'node:path';
import { app, type BrowserWindow, Menu, session } from 'electron';
import { type Answerer, register } from './calls/register.ts';
import { fileArgument } from './files/fileArgument.ts';
import { OfferedFiles } from './files/offeredFiles.ts';
import { log } from './log.ts';
import { ORIGIN, serveFiles } from './protocol.ts';
import { refuseEverythingElse } from './security.ts';
import { openWindow } from './window.ts';
import { readBounds, rememberBounds } from './windowBounds.ts';

/**
 * Opens the window before anything else of the app is loaded. The parts are read when the page first asks for something:
 * it has its files then and is busy with them, and this process, which would have held them back, is not. Runs in the
 * one process that holds the lock.
 */
export function openFirstWindow(folder: string): void {
  const files = new OfferedFiles();
  let window: BrowserWindow | null = null;

  const offer = (file: string | null) => {
    if (file === null) return;
    files.open(file);
    window?.webContents.send('fileOpened');
  };
  offer(fileArgument(process.argv.slice(1), startedIn(folder)));
  // How macOS gives a file that was double-clicked.
  app.on('open-file', (event, file) => {
    event.preventDefault();
    offer(file);
  });
  app.on('second-instance', (_event, given, startedIn) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    offer(fileArgument(given.slice(1), startedIn));
  });
  app.on('window-all-closed', () => app.quit());

  const open = () => {
    // Electron's own menu leads to its web pages; ours comes with the parts.
    Menu.setApplicationMenu(null);
    serveFiles(join(import.meta.dirname, '../renderer'));
    refuseEverythingElse(app, session.defaultSession, ORIGIN);
    const opened = openWindow(readBounds(folder));
    window = opened;
    rememberBounds(opened, folder);
    const readParts = async () => {
      const { startApplication } = await import('./application.ts');
      return startApplication({ folder, files, window: opened });
    };
    let parts: Promise<Answerer> | null = null;
    register(() => {
      if (!parts) {
        parts = readParts();
        parts.catch(failed);
      }
      return parts;
    }, ORIGIN);
  };
  // Awaiting this here would hold back the very event that it waits for.
  app.whenReady().then(open).catch(failed);
}

function failed(error: unknown): void {
  log('start', error);
}

/** Where the app was started; a folder that has been removed meanwhile is no reason not to start. */
function startedIn(otherwise: string): string {
  try {
    return process.cwd();
  } catch {
    return otherwise;
  }
}
