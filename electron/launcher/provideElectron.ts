import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder as userCacheFolder } from './cacheFolder.ts';
import { type ElectronRuntime, needsOlderBinding } from './electronRuntime.ts';
import { provideFallbackRuntime, readFallback } from './fallbackRuntime.ts';
import { fallbackBinding, provideFallbackSqlite } from './fallbackSqlite.ts';
import { findElectron } from './findElectron.ts';
import { downloadElectron, installedElectron } from './installedElectron.ts';
import { messages } from './messages.ts';
import { provideSystemLibraries } from './systemLibraries.ts';

export interface ProvideOptions {
  /** The folder with node_modules. */
  readonly repository: string;
  /** Whether the caller will open the window on a virtual display. */
  readonly virtualDisplay: boolean;
  /** Gets one Danish line at a time; the last says which Electron it became. */
  readonly report: (line: string) => void;
  readonly cacheFolder?: string;
}

/**
 * Finds or fetches an Electron and sees to all that it needs on this machine: system libraries and, for an older one,
 * a better-sqlite3 that it can load.
 * @throws LauncherError with what to do.
 */
export async function provideElectron({
  repository,
  virtualDisplay,
  report,
  cacheFolder = userCacheFolder(),
}: ProvideOptions): Promise<ElectronRuntime> {
  const electronPackage = join(repository, 'node_modules', 'electron');
  const found = await findElectron({
    overrideFolder: process.env.ELECTRON_OVERRIDE_DIST_PATH,
    installed: () => installedElectron(electronPackage),
    download: () =>
      downloadElectron({
        electronPackage,
        cacheFolder,
        fallbackReady: readFallback(cacheFolder) !== undefined,
        report,
      }),
    fallback: () => provideFallbackRuntime({ cacheFolder, electronPackage, report }),
  });

  const older = needsOlderBinding(found.version);
  if (process.platform === 'linux') {
    const build = older && !existsSync(fallbackBinding({ cacheFolder, repository }));
    await provideSystemLibraries({ executable: found.executable, virtualDisplay, build, report });
  }
  const runtime: ElectronRuntime = older
    ? { ...found, nativeBinding: await provideFallbackSqlite({ cacheFolder, repository, electron: found, report }) }
    : found;
  report(messages.runtime(runtime.version, runtime.origin));
  return runtime;
}
