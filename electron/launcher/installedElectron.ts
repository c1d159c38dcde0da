import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readElectronDist } from './electronDist.ts';
import type { ElectronDist } from './electronRuntime.ts';
import { LauncherError } from './launcherError.ts';
import { messages } from './messages.ts';
import { failureLine, runCommand } from './runCommand.ts';

const downloadMinutes = 5;
const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** The version that node_modules/electron wants to install. Undefined when the package is not installed. */
function wantedElectronVersion(electronPackage: string): string | undefined {
  const file = join(electronPackage, 'package.json');
  if (!existsSync(file)) return undefined;
  const about: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (typeof about !== 'object' || about === null || !('version' in about)) return undefined;
  return typeof about.version === 'string' ? about.version : undefined;
}

/**
 * The Electron in node_modules/electron/dist, by the same rule as the package's own installer: `path.txt` is written
 * after the files, and a dist left over from an earlier version does not count.
 */
export function installedElectron(electronPackage: string): ElectronDist | undefined {
  if (!existsSync(join(electronPackage, 'path.txt'))) return undefined;
  const dist = readElectronDist(join(electronPackage, 'dist'));
  return dist?.version === wantedElectronVersion(electronPackage) ? dist : undefined;
}

/** Whether the note about a failed download is older than a day, or absent. */
export function mayTryDownload(noteFile: string, now: number): boolean {
  return !existsSync(noteFile) || now - statSync(noteFile).mtimeMs > dayInMilliseconds;
}

export interface DownloadOptions {
  readonly electronPackage: string;
  readonly cacheFolder: string;
  /** With a fallback at hand a download that failed within a day is not tried again: it may hang for minutes. */
  readonly fallbackReady: boolean;
  readonly report: (line: string) => void;
}

/**
 * Runs the installer that comes with the electron package, for at most five minutes.
 * @throws LauncherError with the reason when it fails, is too slow, or failed within a day while a fallback is ready.
 */
export async function downloadElectron({ electronPackage, cacheFolder, fallbackReady, report }: DownloadOptions) {
  const version = wantedElectronVersion(electronPackage);
  if (version === undefined) throw new LauncherError(messages.electronPackageMissing);
  const noteFile = join(cacheFolder, `download-failed-${version}`);
  if (fallbackReady && !mayTryDownload(noteFile, Date.now())) throw new LauncherError(messages.downloadFailedBefore);

  report(messages.downloading(version));
  const result = await runCommand(process.execPath, [join(electronPackage, 'install.js')], {
    limit: downloadMinutes * 60 * 1000,
  });
  if (result.code === 0) {
    rmSync(noteFile, { force: true });
    return;
  }
  const reason = result.timedOut
    ? messages.downloadTooSlow(downloadMinutes)
    : failureLine(result) || messages.downloadEndedBadly;
  mkdirSync(dirname(noteFile), { recursive: true });
  writeFileSync(noteFile, `${reason}\n`);
  report(messages.downloadFailed(reason));
  throw new LauncherError(reason);
}
