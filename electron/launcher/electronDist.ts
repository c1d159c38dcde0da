import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronDist } from './electronRuntime.ts';

const executables: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * Reads an unpacked Electron. Undefined unless both its executable and its `version` file are there: the version
 * file is written last by whoever unpacks, so a folder without it may be half a folder.
 */
export function readElectronDist(
  distFolder: string,
  platform: NodeJS.Platform = process.platform,
): ElectronDist | undefined {
  const executable = join(distFolder, executables[platform] ?? 'electron');
  const versionFile = join(distFolder, 'version');
  if (!existsSync(executable) || !existsSync(versionFile)) return undefined;
  const version = readFileSync(versionFile, 'utf8').trim().replace(/^v/, '');
  return /^\d+\.\d+\.\d+/.test(version) ? { executable, distFolder, version } : undefined;
}
