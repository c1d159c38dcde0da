import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { dataFolder } from './database/place.ts';
import { printFolder } from './print/printFolder.ts';
import { registerScheme } from './protocol.ts';

// Only what decides whether this process may run at all is loaded before the lock is held: a second start must not
// open, create or back up anything.
const printing = printFolder(process.argv);
const folder =
  printing ??
  dataFolder({
    platform: process.platform,
    env: process.env,
    home: homedir(),
    override: process.env.UNGEPLAN_DATA,
  });
app.setPath('userData', folder);
app.setPath('sessionData', join(folder, 'browser'));
app.disableHardwareAcceleration();
registerScheme();

if (printing !== null) {
  const { printInFolder } = await import('./print/printInFolder.ts');
  printInFolder(printing);
} else if (app.requestSingleInstanceLock()) {
  // From the second start on the parts need not be compiled. The oldest Electron that the app is tested on cannot do it.
  module.enableCompileCache?.(join(folder, 'browser', 'code'));
  const { openFirstWindow } = await import('./firstWindow.ts');
  openFirstWindow(folder);
} else {
  app.quit();
}
