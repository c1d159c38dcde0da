import { type ChildProcess, spawn } from 'node:child_process';
import { appArguments, appEnvironment } from '../../../electron/launcher/startApp.ts';
import type { Ground } from '../ground.ts';

/** How long after the start of the process each thing was reached, in milliseconds. */
export interface Started {
  /** The main script runs. */
  readonly main: number;
  /** Electron is ready. */
  readonly ready: number;
  readonly window: number;
  /** The page has been navigated to. */
  readonly page: number;
  /** The page and its scripts have been read and run. */
  readonly loaded: number;
  /** The page says that it can be used, which it says two frames after. */
  readonly usable: number;
  /** The projection of the open document has been painted. */
  readonly projection: number;
}

export interface StartOptions {
  /** The app's main script. */
  readonly main: string;
  /** The folder of the app that watches it. */
  readonly watcher: string;
  readonly dataFolder: string;
  /** Milliseconds that the window stays open after it is ready. */
  readonly rest: number;
}

const limit = 120_000;

/** Starts an app, waits until its page is ready, and lets its window close as a person would close it. */
export async function startOnce({ runtime, env }: Ground, options: StartOptions): Promise<Started> {
  const { main, watcher, dataFolder, rest } = options;
  const base = { ...process.env, ...env, BENCH_MAIN: main, BENCH_REST: String(rest) };
  const environment = appEnvironment(runtime, base, dataFolder);
  const start = Date.now();
  const child = spawn(runtime.executable, appArguments(watcher), {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await outputOf(child);
  const line = /^moments (.*)$/m.exec(said)?.[1];
  if (line === undefined) throw new Error(`${main} did not become ready:\n${said.slice(-2000)}`);
  const { wasLate, ...moments } = JSON.parse(line) as { wasLate: boolean } & Record<keyof Started, number>;
  if (wasLate) throw new Error(`${main} was ready before it was watched, so that it is not known when.`);
  const since = Object.entries(moments).map(([name, moment]) => [name, moment - start]);
  return Object.fromEntries(since) as Record<keyof Started, number>;
}

function outputOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => child.kill('SIGKILL'), limit);
    const hear = (part: Buffer) => {
      said += part.toString();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
  });
}
