import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { downloadElectron, installedElectron, mayTryDownload } from '../../../electron/launcher/installedElectron.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { writeDist } from './writeDist.ts';

/** An electron package whose installer is the given script. */
function writePackage(installer: string): string {
  const folder = join(temporaryFolder(), 'electron');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version: '45.4.1' }));
  writeFileSync(join(folder, 'install.js'), installer);
  return folder;
}

describe.runIf(process.platform === 'linux')('node_modules/electron/dist', () => {
  test('counts when the installer has finished', () => {
    const electronPackage = writePackage('');
    writeDist(join(electronPackage, 'dist'), '45.4.1');
    expect(installedElectron(electronPackage)).toBeUndefined();
    writeFileSync(join(electronPackage, 'path.txt'), 'electron');
    expect(installedElectron(electronPackage)).toMatchObject({ version: '45.4.1' });
  });

  test('left over from another version does not count', () => {
    const electronPackage = writePackage('');
    writeDist(join(electronPackage, 'dist'), '44.0.0');
    writeFileSync(join(electronPackage, 'path.txt'), 'electron');
    expect(installedElectron(electronPackage)).toBeUndefined();
  });
});

describe("Electron's own download", () => {
  const failing = 'console.error("TypeError: fetch failed\\n    at x"); process.exit(1);';

  test('that fails says why and that the fallback comes, and is remembered', async () => {
    const electronPackage = writePackage(failing);
    const cacheFolder = temporaryFolder();
    const said: string[] = [];
    const report = (line: string) => said.push(line);
    const options = { electronPackage, cacheFolder, report };
    await expect(downloadElectron({ ...options, fallbackReady: false })).rejects.toThrow('TypeError: fetch failed');
    expect(said).toEqual([expect.stringContaining('45.4.1'), expect.stringContaining('fetch failed')]);

    await expect(downloadElectron({ ...options, fallbackReady: true })).rejects.toThrow('inden for det seneste døgn');
    expect(said).toHaveLength(2);
  });

  test('is tried again after a failure as long as there is no fallback', async () => {
    const electronPackage = writePackage(failing);
    const cacheFolder = temporaryFolder();
    writeFileSync(join(cacheFolder, 'download-failed-45.4.1'), '');
    const download = downloadElectron({ electronPackage, cacheFolder, fallbackReady: false, report: () => undefined });
    await expect(download).rejects.toThrow('fetch failed');
  });

  test('that works clears the memory of the failure', async () => {
    const cacheFolder = temporaryFolder();
    const note = join(cacheFolder, 'download-failed-45.4.1');
    writeFileSync(note, '');
    await downloadElectron({
      electronPackage: writePackage(''),
      cacheFolder,
      fallbackReady: false,
      report: () => undefined,
    });
    expect(existsSync(note)).toBe(false);
  });

  test('is tried again when a day has passed', () => {
    const note = join(temporaryFolder(), 'note');
    expect(mayTryDownload(note, Date.now())).toBe(true);
    writeFileSync(note, '');
    const failedAt = 1_000_000;
    utimesSync(note, failedAt, failedAt);
    expect(mayTryDownload(note, (failedAt + 24 * 3600 - 1) * 1000)).toBe(false);
    expect(mayTryDownload(note, (failedAt + 24 * 3600 + 1) * 1000)).toBe(true);
  });
});
