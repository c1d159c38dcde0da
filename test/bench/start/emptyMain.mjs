// An Electron app with nothing in it: the window that ours is measured against. What it does, it does as ours: profile
// in a folder of its own, no GPU, one page over a scheme of its own, a sandboxed window that is shown when it is painted.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, BrowserWindow, protocol } from 'electron';

app.setPath('userData', process.env.UNGEPLAN_DATA);
app.setPath('sessionData', join(process.env.UNGEPLAN_DATA, 'browser'));
app.disableHardwareAcceleration();
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
]);

app.whenReady().then(() => {
  protocol.handle('app', async () => {
    const page = await readFile(join(import.meta.dirname, 'empty.html'));
    return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
  });
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  window.once('ready-to-show', () => window.show());
  return window.loadURL('app://empty/index.html');
});
