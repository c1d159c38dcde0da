import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeApp } from '../../electron/launcher/closeApp.ts';
import { openApp } from '../../electron/launcher/openApp.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { prepareGround } from '../bench/ground.ts';
import { watchMain } from '../bench/overview/mainHolds.ts';
import { goTo } from '../e2e/rail.ts';
import { untilSaved } from '../e2e/saved.ts';
import { withDisk } from './disk/withDisk.ts';

/**
 * `node test/long/slowDisk.ts`: the built app on disks that take their time to say that something is there. Says how long
 * a save held the main process and how long the page went without a frame, and fails where the window calls an edit saved
 * before the disk has it. Linux, with gcc.
 */
const DELAYS = [0, 50, 500] as const;
const EDITS = 8;

const { t } = wordsIn('da');
const ground = await prepareGround(console.log);
try {
  await withDisk(async (library) => {
    for (const delay of DELAYS) await measure(library, delay);
  });
} finally {
  await ground.leave();
}

async function measure(library: string, delay: number): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ungeplan-slow-'));
  const { runtime, repository, env } = ground;
  const disk = { LD_PRELOAD: library, DISK_FOLDER: join(dataFolder, 'ungeplan.sqlite'), DISK_DELAY: String(delay) };
  const options = { runtime, appFolder: repository, env: { ...env, ...disk }, dataFolder, report: console.warn };
  const { app, page } = await openApp({ ...options, ready: 'projection' });
  try {
    await goTo(page, 'interventions');
    await untilSaved(page);
    await page.waitForTimeout(3000);
    const main = await watchMain(app);
    await watchFrames(page);
    const [held, gaps, saved]: [number[], number[], number[]] = [[], [], []];
    for (let edit = 0; edit < EDITS; edit += 1) {
      await main.longest();
      await longestGap(page);
      const field = page.getByRole('textbox', { name: t('interventions.caseloadLabel'), exact: true });
      await field.press('ControlOrMeta+a');
      const start = performance.now();
      await page.keyboard.insertText(String(11 + edit));
      await page.getByTestId('saved').waitFor({ state: 'detached' });
      await untilSaved(page);
      saved.push(performance.now() - start);
      gaps.push(await longestGap(page));
      held.push(await main.longest());
    }
    const told = [held, gaps, saved].map((times) => times.map(Math.round).sort((a, b) => a - b)[EDITS / 2]);
    console.log(
      `A disk of ${delay} ms: the main process held ${told[0]} ms, the page without a frame ${told[1]} ms, ` +
        `saved after ${told[2]} ms.`,
    );
    if (Math.min(...saved) < delay) throw new Error(`Called saved after ${Math.min(...saved)} ms.`);
  } finally {
    await closeApp(app, console.warn);
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Has the page keep the longest time between two of its frames. */
async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = { longest: 0 };
    Object.assign(window, { watched });
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      watched.longest = Math.max(watched.longest, now - last);
      last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/** The longest since it was asked for the last time, in milliseconds. */
function longestGap(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { watched } = window as unknown as { watched: { longest: number } };
    const { longest } = watched;
    watched.longest = 0;
    return longest;
  });
}
