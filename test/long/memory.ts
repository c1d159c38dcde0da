import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, ElectronApplication, Page } from 'playwright-core';
import { closeApp } from '../../electron/launcher/closeApp.ts';
import { openApp } from '../../electron/launcher/openApp.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { prepareGround } from '../bench/ground.ts';
import { goTo, railScreens } from '../e2e/rail.ts';
import { untilSaved } from '../e2e/saved.ts';

/**
 * `node test/long/memory.ts [hours]`: a working day in the built app, as fast as it goes: twenty edits for every minute,
 * saved as it pleases the app, all screens every ten minutes. Twice an hour the garbage is collected and what is left is
 * weighed. The last quarter of the day must not weigh more than the second, but for the steps that can be undone: each
 * keeps its document and what was computed of it, up to the 500th.
 */
const hours = Number(process.argv[2] ?? 8);
const EDITS_A_MINUTE = 20;
const SAMPLES = Math.max(8, hours * 2);
const MINUTES_BETWEEN = (hours * 60) / SAMPLES;

/** By how much the last quarter may weigh more than the second. */
const MARGIN = { heap: 1.1, nodes: 1.05, memory: 1.1 };

/** Megabytes, but for the nodes, which are counted. */
interface Sample {
  readonly pageHeap: number;
  readonly nodes: number;
  readonly mainHeap: number;
  /** Resident memory of the page's process, with its workers, and of the main process. */
  readonly page: number;
  readonly main: number;
}

const { t } = wordsIn('da');
const ground = await prepareGround(console.log);
const dataFolder = mkdtempSync(join(tmpdir(), 'ungeplan-memory-'));
const samples: Sample[] = [];
try {
  const { runtime, repository, env } = ground;
  const options = { runtime, appFolder: repository, env, dataFolder, report: console.warn };
  const { app, page } = await openApp({ ...options, ready: 'projection' });
  try {
    const session = await page.context().newCDPSession(page);
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      await work(page, MINUTES_BETWEEN);
      samples.push(await weigh(app, page, session));
      console.log(`${((sample + 1) * MINUTES_BETWEEN) / 60} h`, samples.at(-1));
    }
  } finally {
    await closeApp(app, console.warn);
  }
} finally {
  await ground.leave();
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
}
mustBeSteady();

async function work(page: Page, minutes: number): Promise<void> {
  for (let minute = 0; minute < minutes; minute += 1) {
    if (minute % 10 === 0) {
      for (const screen of railScreens) await goTo(page, screen);
      await untilSaved(page);
      await goTo(page, 'interventions');
    }
    const field = page.getByRole('textbox', { name: t('interventions.caseloadLabel'), exact: true });
    await field.press('ControlOrMeta+a');
    // Each is an edit of its own: all that stands in the field is chosen again before the next.
    for (let edit = 0; edit < EDITS_A_MINUTE; edit += 1) {
      await page.keyboard.insertText(String(10 + ((minute * EDITS_A_MINUTE + edit) % 25)));
      await page.keyboard.press('ControlOrMeta+a');
    }
  }
}

async function weigh(app: ElectronApplication, page: Page, session: CDPSession): Promise<Sample> {
  await goTo(page, 'interventions');
  await untilSaved(page);
  // What goes on behind an edit, as the draws, comes to its end.
  await page.waitForTimeout(3000);
  for (let round = 0; round < 2; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  const main = await app.evaluate(async ({ app: own }) => {
    const { setFlagsFromString } = process.getBuiltinModule('node:v8');
    setFlagsFromString('--expose-gc');
    const collect = process.getBuiltinModule('node:vm').runInNewContext('gc') as () => void;
    collect();
    const memory = (type: string) =>
      own.getAppMetrics().reduce((sum, one) => sum + (one.type === type ? one.memory.workingSetSize : 0), 0) / 1024;
    return { mainHeap: process.memoryUsage().heapUsed, page: memory('Tab'), main: memory('Browser') };
  });
  const megabytes = (bytes: number) => Math.round((bytes / 2 ** 20) * 10) / 10;
  return {
    pageHeap: megabytes(usedSize),
    nodes,
    mainHeap: megabytes(main.mainHeap),
    page: Math.round(main.page),
    main: Math.round(main.main),
  };
}

function mustBeSteady(): void {
  const quarter = SAMPLES / 4;
  const middle = (name: keyof Sample, number: number) => {
    const values = samples.slice(Math.floor(quarter * (number - 1)), Math.floor(quarter * number));
    return values.map((sample) => sample[name]).sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  };
  const margins: Readonly<Record<keyof Sample, number>> = {
    pageHeap: MARGIN.heap,
    nodes: MARGIN.nodes,
    mainHeap: MARGIN.heap,
    page: MARGIN.memory,
    main: MARGIN.memory,
  };
  for (const [name, margin] of Object.entries(margins) as [keyof Sample, number][]) {
    const [second, last] = [middle(name, 2), middle(name, 4)];
    const isSteady = last <= second * margin;
    console.log(`${name}: ${second} → ${last} ${isSteady ? 'steady' : `grows beyond ${margin}`}`);
    if (!isSteady) process.exitCode = 1;
  }
}
