import { join } from 'node:path';
import { BrowserWindow, nativeTheme } from 'electron';
import { ORIGIN } from './protocol.ts';
import { type Bounds, boundsOnScreen } from './windowBounds.ts';

/** The ground of the page before its own styles are there, so that a dark window does not flash white. */
const GROUND = { light: '#F5F4F1', dark: '#121519' };

/** Opens the app's one window: sandboxed, isolated, with the bridge and nothing else of Node. */
export function openWindow(remembered: Bounds | null): BrowserWindow {
  const window = new BrowserWindow({
    ...boundsOnScreen(remembered),
    show: false,
    title: 'Ungeplan',
    backgroundColor: nativeTheme.shouldUseDarkColors ? GROUND.dark : GROUND.light,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      backgroundThrottling: false,
    },
  });
  window.once('ready-to-show', () => {
    if (remembered?.maximized) window.maximize();
    window.show();
  });
  // What fails while the page loads is shown by the page's own absence; the log says what it was.
  window.loadURL(`${ORIGIN}/index.html`).catch((error: unknown) => console.error('window', error));
  return window;
}
