import { join } from 'node:path';
import type { ElectronRuntime } from '../../electron/launcher/electronRuntime.ts';
import { provideElectron } from '../../electron/launcher/provideElectron.ts';
import { hasDisplay, startVirtualDisplay } from '../../electron/launcher/virtualDisplay.ts';

/** What every part that opens windows stands on. */
export interface Ground {
  readonly repository: string;
  readonly runtime: ElectronRuntime;
  /** Added to this process's own environment: the display. */
  readonly env: NodeJS.ProcessEnv;
  readonly leave: () => Promise<void>;
}

export const repository = join(import.meta.dirname, '..', '..');

/** Finds Electron and, where there is no display, starts a virtual one. */
export async function prepareGround(report: (line: string) => void): Promise<Ground> {
  const virtual = !hasDisplay();
  const runtime = await provideElectron({ repository, virtualDisplay: virtual, report });
  const display = virtual ? await startVirtualDisplay() : undefined;
  return {
    repository,
    runtime,
    env: display === undefined ? {} : { DISPLAY: display.name, WAYLAND_DISPLAY: undefined },
    leave: async () => display?.stop(),
  };
}
