import { stripVTControlCharacters } from 'node:util';
import { type ElectronApplication, _electron as electron, type Page } from 'playwright-core';
import { closeApp } from './closeApp.ts';
import type { ElectronRuntime } from './electronRuntime.ts';
import { LauncherError, reasonOf } from './launcherError.ts';
import { messages } from './messages.ts';
import { appArguments, appEnvironment } from './startApp.ts';

/** How far the app is: its first screen is there, or the projection of the opened scenario is painted. */
export type Readiness = 'app' | 'projection';

/** Milliseconds for each of launch, first window and readiness: machines without a GPU take their time. */
const openLimit = 90 * 1000;

const selectors: Record<Readiness, string> = {
  app: 'html[data-ready]',
  projection: 'html[data-ready="projection"]',
};

export interface OpenOptions {
  readonly runtime: ElectronRuntime;
  /** The folder whose package.json names the built app as main. */
  readonly appFolder: string;
  readonly dataFolder: string;
  readonly ready: Readiness;
  readonly report: (line: string) => void;
  /** Added to this process's own environment. */
  readonly env?: NodeJS.ProcessEnv;
  readonly args?: readonly string[];
}

export interface OpenedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** What the main process and the page have said so far; grows. */
  readonly logs: string[];
}

/**
 * Starts the app under Playwright's control and waits until it is ready. Launch and first window are tried twice:
 * on a loaded machine the first start after unpacking now and then is too slow.
 * @throws LauncherError with the reason and the last lines the app said.
 */
export async function openApp(options: OpenOptions): Promise<OpenedApp> {
  const logs: string[] = [];
  let opened: Pick<OpenedApp, 'app' | 'page'>;
  try {
    opened = await launch(options, logs);
  } catch (thrown) {
    options.report(messages.launchRetried(firstLine(thrown)));
    opened = await launch(options, logs).catch((again: unknown) => {
      throw failure(again, logs);
    });
  }
  try {
    await opened.page.waitForSelector(selectors[options.ready], { state: 'attached', timeout: openLimit });
  } catch (thrown) {
    await closeApp(opened.app, options.report);
    throw failure(thrown, logs);
  }
  return { ...opened, logs };
}

async function launch({ runtime, appFolder, dataFolder, env, args, report }: OpenOptions, logs: string[]) {
  const app = await electron.launch({
    executablePath: runtime.executable,
    args: appArguments(appFolder, args),
    env: definedOnly(appEnvironment(runtime, { ...process.env, ...env }, dataFolder)),
    // Playwright would turn the sandbox off everywhere; it is off only where it must be, see appArguments.
    chromiumSandbox: true,
    timeout: openLimit,
  });
  const keep = (part: Buffer) => logs.push(part.toString().trimEnd());
  app.process().stdout?.on('data', keep);
  app.process().stderr?.on('data', keep);
  const listen = (page: Page) => {
    page.on('console', (message) => logs.push(`[${message.type()}] ${message.text()}`));
    page.on('pageerror', (error) => logs.push(`[pageerror] ${error.message}`));
  };
  for (const page of app.windows()) listen(page);
  app.on('window', listen);
  try {
    return { app, page: await app.firstWindow({ timeout: openLimit }) };
  } catch (thrown) {
    await closeApp(app, report);
    throw thrown;
  }
}

function failure(thrown: unknown, logs: readonly string[]): LauncherError {
  const said = [...logs, ...saidDuringLaunch(thrown)].slice(-10).join('\n');
  return new LauncherError([messages.launchFailed(firstLine(thrown)), said].join('\n').trimEnd(), { cause: thrown });
}

/** What the app said before Playwright handed over its process; it stands in the error's call log only. */
function saidDuringLaunch(thrown: unknown): string[] {
  const text = thrown instanceof Error ? stripVTControlCharacters(thrown.message) : '';
  return [...text.matchAll(/\[pid=\d+\]\[(?:out|err)\] (.*)/g)].map(([, line = '']) => line);
}

function firstLine(thrown: unknown): string {
  return thrown instanceof Error ? (thrown.message.split('\n')[0] ?? '') : reasonOf(thrown);
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
