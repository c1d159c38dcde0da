import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { ElectronRuntime } from '../../electron/launcher/electronRuntime.ts';
import { provideElectron } from '../../electron/launcher/provideElectron.ts';
import { hasDisplay, startVirtualDisplay, type VirtualDisplay } from '../../electron/launcher/virtualDisplay.ts';

const repository = join(import.meta.dirname, '..', '..');
const builder = join(repository, 'node_modules', 'electron-builder', 'cli.js');

/** Whom root starts the app as: the number of "nobody". Everybody else starts it as oneself, as people do. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;
const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};

/** Milliseconds for the first window, and for the end. */
const START_LIMIT = 90_000;
const END_LIMIT = 30_000;

export interface Package {
  /** The unpacked form of what the installers hold. */
  readonly folder: string;
  readonly executable: string;
  readonly runtime: ElectronRuntime;
  readonly display: VirtualDisplay | undefined;
  /** A folder that the app's user may write in. */
  readonly ownFolder: () => string;
  readonly remove: () => Promise<void>;
}

/** Packages the built app with the fuses and everything else of electron-builder.yml, in a folder of its own. */
export async function packageApp(): Promise<Package> {
  if (process.platform !== 'linux') throw new Error('The unpacked package is tried on Linux only.');
  if (!existsSync(join(repository, 'out', 'app'))) throw new Error('Nothing is built: npm run build');
  const virtual = !hasDisplay();
  const runtime = await provideElectron({ repository, virtualDisplay: virtual, report: console.log });
  const ground = mkdtempSync(join(tmpdir(), 'ungeplan-packaged-'));
  chmodSync(ground, 0o755);
  const made = spawnSync(
    process.execPath,
    [
      builder,
      '--config=electron-builder.yml',
      '--linux=dir',
      `-c.directories.output=${ground}`,
      `-c.electronDist=${runtime.distFolder}`,
      `-c.electronVersion=${runtime.version}`,
    ],
    { cwd: repository, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (made.status !== 0) throw new Error(`electron-builder failed: ${made.stderr.slice(-2000)}`);
  const folder = join(ground, 'linux-unpacked');
  return {
    folder,
    executable: join(folder, 'ungeplan'),
    runtime,
    display: virtual ? await startVirtualDisplay() : undefined,
    ownFolder: () => {
      const own = mkdtempSync(join(ground, 'own-'));
      if (isRoot) chownSync(own, NOBODY, NOBODY);
      return own;
    },
    remove: async () => rmSync(ground, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/**
 * A copy of the package that starts on an older Electron too: with the binding that it can load in the place of the
 * one that is shipped, see electronRuntime. Where that is not needed it is the package itself.
 */
export function startable({ folder, executable, runtime }: Package): string {
  if (runtime.nativeBinding === undefined) return executable;
  const copy = `${folder}-older`;
  if (!existsSync(copy)) {
    cpSync(folder, copy, { recursive: true });
    copyFileSync(runtime.nativeBinding, join(copy, bindingInside()));
  }
  return join(copy, 'ungeplan');
}

/** Where the binding lies in a package. */
export function bindingInside(): string {
  const file = `${process.platform}-${process.arch}.node`;
  return join('resources', 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds', file);
}

export interface Started {
  readonly process: ChildProcess;
  readonly said: () => string;
  /** Its exit code when it has ended within the limit; null while it runs. */
  readonly ended: (limit?: number) => Promise<number | null>;
}

/** Starts a program of the package as an ordinary user, with no switch that weakens it. */
export function start(app: Package, executable: string, args: readonly string[], env: NodeJS.ProcessEnv): Started {
  const home = app.ownFolder();
  const child = spawn(executable, args, {
    cwd: home,
    env: { PATH: process.env.PATH, HOME: home, DISPLAY: app.display?.name ?? process.env.DISPLAY, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  }
  const closed = new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code ?? -1));
    child.once('error', () => resolve(-1));
  });
  return {
    process: child,
    said: () => said,
    ended: (limit = END_LIMIT) =>
      Promise.race([closed, new Promise<null>((resolve) => setTimeout(() => resolve(null), limit))]),
  };
}

export interface Opened extends Started {
  readonly browser: Browser;
  readonly page: Page;
  /** Closes its window as a person does, and waits for the end. */
  readonly close: () => Promise<number | null>;
}

/**
 * Opens the packaged app. Its fuses let nobody into the main process, so its page is reached as that of a browser.
 */
export async function openPackaged(
  app: Package,
  dataFolder: string,
  args: readonly string[] = [],
  env: NodeJS.ProcessEnv = {},
): Promise<Opened> {
  const started = start(app, startable(app), ['--remote-debugging-port=0', ...args], {
    UNGEPLAN_DATA: dataFolder,
    ...env,
  });
  const browser = await chromium.connectOverCDP(await debuggerOf(started));
  const page = browser.contexts()[0]?.pages()[0];
  if (page === undefined) throw new Error(`No window: ${started.said()}`);
  await page.locator('html[data-ready="projection"]').waitFor({ state: 'attached', timeout: START_LIMIT });
  return {
    ...started,
    browser,
    page,
    close: async () => {
      await page.evaluate(() => window.close()).catch(() => undefined);
      return started.ended();
    },
  };
}

async function debuggerOf(started: Started): Promise<string> {
  const until = Date.now() + START_LIMIT;
  while (Date.now() < until) {
    const address = /DevTools listening on (ws:\S+)/.exec(started.said())?.[1];
    if (address !== undefined) return address;
    if (started.process.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The packaged app did not start: ${started.said()}`);
}
