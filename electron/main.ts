import module from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';
import { dataFolder } from './database/place.ts';
import { registerScheme } from './protocol.ts';

// Only what decides whether this process may run at all is loaded before the lock is held: a second start must not
// open, create or back up anything.
const folder = dataFolder({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  override: process.env.UNGEPLAN_DATA,
});
app.setPath('userData', folder);
app.setPath('sessionData', join(folder, 'browser'));
app.disableHardwareAcceleration();
registerScheme();

if (app.requestSingleInstanceLock()) {
  // From the second start on the parts need not be compiled. The oldest Electron that the app is tested on cannot do it.
  module.enableCompileCache?.(join(folder, 'browser', 'code'));
  const { openFirstWindow } = await import('./firstWindow.ts');
  openFirstWindow(folder);
} else {
  app.quit();
}
