import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readField } from '../../shared/document/field.ts';
import { withDatabase } from '../electron/database/onFile.ts';
import { openTestStore } from '../electron/database/storeForTest.ts';
import { ownDataFolder } from './dataFolder.ts';
import { caseloadField } from './fields.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { goTo } from './rail.ts';

/** How often the real app is killed; the store alone is killed far more often in the tests of the database. */
const LIVES = 2;
const CALLED_SAVED = 'called saved: ';

/** Has the page tell, frame by frame, of the value that stands in the field while the window says that all is saved. */
async function tellWhatIsCalledSaved(page: Page): Promise<void> {
  await caseloadField(page).evaluate((field, mark) => {
    let told = '';
    const look = () => {
      const value = (field as HTMLInputElement).value;
      if (document.querySelector('[data-testid="saved"]') && value !== told) {
        told = value;
        console.log(`${mark}${value}`);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, CALLED_SAVED);
}

function calledSaved({ logs }: LaunchedApp): number[] {
  const lines = logs.flatMap((log) => log.split('\n')).filter((line) => line.includes(CALLED_SAVED));
  return lines.map((line) => Number(line.split(CALLED_SAVED)[1]));
}

/** Puts one number after the other into the field, each by one edit, until the app is gone. @returns what was put there */
async function editUntilGone(page: Page, from: number): Promise<number[]> {
  const put: number[] = [];
  const field = caseloadField(page);
  try {
    for (let value = from; ; value += 1) {
      await field.press('ControlOrMeta+a');
      put.push(value);
      await page.keyboard.insertText(String(value));
      await pause(Math.random() * 700);
    }
  } catch (error) {
    if (!page.isClosed()) throw error;
    return put;
  }
}

async function caseloadIn(folder: string): Promise<number> {
  const { store } = await openTestStore(folder, { sharedPlace: () => null });
  try {
    const id = store.settings.get().openScenarioId ?? '';
    const found = store.scenarios.get(id);
    if (!found.ok) throw new Error(found.code);
    return Number(readField(found.scenario, 'interventions/ips/capacity/caseload'));
  } finally {
    store.close();
  }
}

test(`what the window called saved is there after each of ${LIVES} kills of the app in the middle of an edit`, async () => {
  const folder = ownDataFolder();
  let value = 21;
  let confirmed = 0;
  for (let life = 0; life < LIVES; life += 1) {
    const launched = await launchApp({ dataFolder: folder });
    const { page } = launched;
    await goTo(page, 'interventions');
    await tellWhatIsCalledSaved(page);
    const edited = editUntilGone(page, value);
    await pause(1200 + Math.random() * 1500);
    await launched.kill();
    const put = await edited;
    const saved = calledSaved(launched);
    expect(saved.length, `life ${life}`).toBeGreaterThan(0);

    const last = saved.at(-1);
    const found = await caseloadIn(folder);
    const allowed = put.slice(Math.max(put.indexOf(last ?? Number.NaN), 0));
    expect([last, ...allowed], `life ${life}: ${put} put, ${saved} called saved`).toContain(found);
    expect(withDatabase(folder, (database) => database.pragma('integrity_check', { simple: true }))).toBe('ok');
    value += put.length;
    confirmed += put.filter((one) => saved.includes(one)).length;
  }
  expect(confirmed).toBeGreaterThan(0);
});
