import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { ElectronApplication } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { closeApp } from '../../../electron/launcher/closeApp.ts';

/** A process that stands for the app's, and an app that closes as it is told. */
function appThat(close: () => Promise<void>): {
  app: Pick<ElectronApplication, 'close' | 'process'>;
  gone: Promise<unknown>;
} {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return { app: { close, process: () => child }, gone: once(child, 'exit') };
}

test('an app that closes is left alone', async () => {
  const said: string[] = [];
  const { app } = appThat(() => Promise.resolve());
  await closeApp(app, (line) => said.push(line));
  expect(said).toEqual([]);
  expect(app.process().killed).toBe(false);
});

test('an app that does not close is killed by its process id, and that is said', async () => {
  const said: string[] = [];
  const { app, gone } = appThat(() => new Promise(() => undefined));
  await closeApp(app, (line) => said.push(line), 0.01);
  expect(await gone).toEqual([null, 'SIGKILL']);
  expect(said).toEqual([expect.stringContaining(`proces ${app.process().pid}`)]);
});

test('an app that is gone before it is closed is no error', async () => {
  const said: string[] = [];
  const { app, gone } = appThat(() => Promise.reject(new Error('Target closed')));
  app.process().kill('SIGKILL');
  await gone;
  await closeApp(app, (line) => said.push(line));
  expect(said).toEqual([]);
});
