import { readElectronDist } from './electronDist.ts';
import type { ElectronDist, FoundElectron } from './electronRuntime.ts';
import { LauncherError, reasonOf } from './launcherError.ts';
import { messages } from './messages.ts';

/** The places an Electron can come from; the effects are handed in so that the order can be tested alone. */
export interface ElectronSources {
  /** The folder in ELECTRON_OVERRIDE_DIST_PATH, if set. */
  readonly overrideFolder: string | undefined;
  /** What lies whole in node_modules/electron/dist. */
  readonly installed: () => ElectronDist | undefined;
  /** Runs Electron's own download into node_modules/electron/dist; throws when it does not succeed. */
  readonly download: () => Promise<void>;
  /** Makes or reuses the fallback; throws when it cannot. */
  readonly fallback: () => Promise<ElectronDist>;
}

/**
 * Finds an Electron: the folder that the user points to, the installed one, a fresh download, the fallback.
 * A failed download is no error as long as the fallback works.
 * @throws LauncherError with what to do when no place has one, or when the user points to a folder without one.
 */
export async function findElectron({
  overrideFolder,
  installed,
  download,
  fallback,
}: ElectronSources): Promise<FoundElectron> {
  if (overrideFolder !== undefined && overrideFolder !== '') {
    const pointedTo = readElectronDist(overrideFolder);
    if (pointedTo === undefined) throw new LauncherError(messages.badOverride(overrideFolder));
    return { ...pointedTo, origin: 'override' };
  }

  const present = installed();
  if (present !== undefined) return { ...present, origin: 'installed' };

  let downloadReason = messages.downloadIncomplete;
  try {
    await download();
    const downloaded = installed();
    if (downloaded !== undefined) return { ...downloaded, origin: 'downloaded' };
  } catch (thrown) {
    downloadReason = reasonOf(thrown);
  }

  try {
    return { ...(await fallback()), origin: 'fallback' };
  } catch (thrown) {
    throw new LauncherError(messages.noElectron(downloadReason, reasonOf(thrown)), { cause: thrown });
  }
}
