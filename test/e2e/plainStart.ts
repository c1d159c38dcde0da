import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { appArguments } from '../../electron/launcher/startApp.ts';
import type { LaunchedApp } from './launch.ts';

/** A start of the app as from its icon: a process of its own, that nobody controls. */
export interface PlainStart {
  readonly pid: number;
  /** What it has said so far. */
  readonly said: () => string;
  /** Its exit code, or null while it runs. */
  readonly code: () => number | null;
  /** Waits until it has ended by itself. */
  readonly ended: () => Promise<number>;
  /** Files below the data folder that it has been seen to hold open, by their names. Empty where the system does not tell. */
  readonly held: ReadonlySet<string>;
}

/** Starts the app once more, on the same Electron, environment and display as `launched`. Killed when the test ends. */
export async function startPlainly({ app }: LaunchedApp, dataFolder: string): Promise<PlainStart> {
  const started = await app.evaluate(({ app: main }) => ({
    executable: main.getPath('exe'),
    folder: main.getAppPath(),
    env: { ...process.env },
  }));
  const child = spawn(started.executable, appArguments(started.folder), {
    env: { ...started.env, UNGEPLAN_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The app did not start.');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended(child);
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said += part.toString();
    });
  }
  const held = new Set<string>();
  void watch(child, dataFolder, held);
  return { pid, said: () => said, code: () => child.exitCode, ended: () => ended(child), held };
}

function ended(child: ChildProcess): Promise<number> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode ?? -1);
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? -1)));
}

async function watch(child: ChildProcess, folder: string, held: Set<string>): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    for (const file of openFilesOf(child.pid ?? 0)) {
      if (file.startsWith(`${folder}/`)) held.add(file.slice(folder.length + 1));
    }
    await pause(2);
  }
}

/** What a process holds open, where the system has /proc. */
export function openFilesOf(pid: number): string[] {
  const folder = join('/proc', String(pid), 'fd');
  try {
    return readdirSync(folder).map((descriptor) => readlinkSync(join(folder, descriptor)));
  } catch {
    return [];
  }
}
