import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { closeApp } from '../../electron/launcher/closeApp.ts';
import type { ElectronRuntime } from '../../electron/launcher/electronRuntime.ts';
import { messages } from '../../electron/launcher/messages.ts';
import { openApp, type Readiness } from '../../electron/launcher/openApp.ts';
import { provideElectron } from '../../electron/launcher/provideElectron.ts';
import { hasDisplay, startVirtualDisplay, type VirtualDisplay } from '../../electron/launcher/virtualDisplay.ts';

const repository = join(import.meta.dirname, '..', '..');

export interface LaunchOptions {
  /** A folder of the test's own, kept when the app closes; otherwise a temporary one that is removed. */
  readonly dataFolder?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** What to wait for; 'app' for screens without a projection. */
  readonly ready?: Readiness;
  /** The folder with the built app. */
  readonly appFolder?: string;
}

export interface LaunchedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly dataFolder: string;
  /** What the app has said so far; grows. */
  readonly logs: readonly string[];
  /** Which Electron this is, in one line. */
  readonly runtime: string;
  /** Closes the app, or kills it after 15 seconds and says so. Does nothing the second time. */
  readonly close: () => Promise<void>;
  /** Ends the app with all its processes at once: nothing of it gets to do anything more. Its data folder stays. */
  readonly kill: () => Promise<void>;
}

interface Ground {
  readonly runtime: ElectronRuntime;
  readonly display: VirtualDisplay | undefined;
}

let ground: Promise<Ground> | undefined;
const open = new Set<LaunchedApp>();

/**
 * Starts the built app in the real Electron and waits until it is ready. Each call has its own data folder; Electron
 * and the virtual display are found once for the process. What a failed test leaves open is closed after its file.
 */
export async function launchApp({
  dataFolder = undefined,
  env = {},
  args = [],
  ready = 'projection',
  appFolder = repository,
}: LaunchOptions = {}): Promise<LaunchedApp> {
  ground ??= prepare();
  const { runtime, display } = await ground;
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'ungeplan-test-'));
  const { app, page, logs } = await openApp({
    runtime,
    appFolder,
    dataFolder: folder,
    env: display === undefined ? env : { DISPLAY: display.name, WAYLAND_DISPLAY: undefined, ...env },
    args,
    ready,
    report: console.warn,
  });
  const launched: LaunchedApp = {
    app,
    page,
    dataFolder: folder,
    logs,
    runtime: messages.runtime(runtime.version, runtime.origin),
    close: async () => {
      if (!open.delete(launched)) return;
      await closeApp(app, console.warn);
      if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
    kill: async () => {
      open.delete(launched);
      const child = app.process();
      const ended = once(child, 'exit');
      // Playwright starts the app as the head of a group of its own.
      process.kill(-(child.pid ?? Number.NaN), 'SIGKILL');
      await ended;
    },
  };
  open.add(launched);
  return launched;
}

async function prepare(): Promise<Ground> {
  const virtual = !hasDisplay();
  const runtime = await provideElectron({ repository, virtualDisplay: virtual, report: console.log });
  return { runtime, display: virtual ? await startVirtualDisplay() : undefined };
}

afterAll(async () => {
  for (const launched of open) await launched.close();
  const { display } = (await ground?.catch(() => undefined)) ?? {};
  ground = undefined;
  await display?.stop();
});
