import type { Page } from 'playwright-core';
import { closeApp } from '../../../electron/launcher/closeApp.ts';
import { openApp } from '../../../electron/launcher/openApp.ts';
import type { CallName } from '../../../shared/contract/callNames.ts';
import { defaultSettings } from '../../../shared/contract/stored.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { goTo, railEntry } from '../../e2e/rail.ts';
import type { Ground } from '../ground.ts';
import { type Changes, paintedChanges } from '../paintedChanges.ts';
import { call } from './inApp.ts';
import { watchMain } from './mainHolds.ts';
import { searches, searchesOnScreen } from './searches.ts';

const rounds = 20;
const callsOfEach = 10;
/** The overview's table. */
const rows = 'main tbody tr';

export interface Hold {
  readonly name: CallName;
  /** The longest that the main process was held during calls of this name, in milliseconds. */
  readonly held: number;
  /** The longest that the page waited for one. */
  readonly waited: number;
}

/** Times in milliseconds, from the app itself with the large database. */
export interface OverviewTimes {
  readonly opened: readonly number[];
  readonly listed: readonly number[];
  readonly listedStale: readonly number[];
  readonly searched: readonly number[];
  readonly searchedOnScreen: readonly number[];
  readonly holds: readonly Hold[];
  readonly longest: Hold;
  /** The longest that the main process was held while nothing was asked of it: what the watch itself sees. */
  readonly atRest: number;
}

export async function overviewInApp({ runtime, repository, env }: Ground, dataFolder: string): Promise<OverviewTimes> {
  const options = { runtime, appFolder: repository, env, dataFolder, report: console.warn };
  const { app, page } = await openApp({ ...options, ready: 'app' });
  try {
    const main = await watchMain(app);
    await page.waitForTimeout(1000);
    await main.longest();
    await page.waitForTimeout(1000);
    const atRest = await main.longest();

    const list = async (search: string) => (await call(page, 'listScenarios', { place: 'active', search })).waited;
    const listedStale = [await list('')];
    // A part at a time, until every summary that will be shown is today's.
    for (const search of ['', ...searches]) await renew(page, search);
    const listed = await inTurn(rounds, () => list(''));
    const searched = (await inTurn(rounds, () => inTurnOf(searches, list))).flat();

    const holds = await holdsOf(page, main.longest);
    const longest = holds.toSorted((a, b) => b.held - a.held)[0];
    if (longest === undefined) throw new Error('No call was made.');
    const opened = await inTurn(rounds, () => openOverview(page));
    const searchedOnScreen = await searchOnScreen(page);
    return { opened, listed, listedStale, searched, searchedOnScreen, holds, longest, atRest };
  } finally {
    await closeApp(app, console.warn);
  }
}

async function renew(page: Page, search: string): Promise<void> {
  let isWaiting = true;
  while (isWaiting) {
    const { value } = await call(page, 'listScenarios', { place: 'active', search });
    isWaiting = value.rows.some(({ summary }) => summary === null);
  }
}

async function holdsOf(page: Page, longestHold: () => Promise<number>): Promise<Hold[]> {
  const { value: list } = await call(page, 'listScenarios', { place: 'active', search: '' });
  const [row] = list.rows;
  if (row === undefined) throw new Error('The database is empty.');
  const { id } = row;
  const { value: opened } = await call(page, 'openScenario', { id });
  let { revision } = row;
  const copies: string[] = [];
  const calls: [CallName, (index: number) => Promise<{ waited: number }>][] = [
    ['startApp', () => call(page, 'startApp', undefined)],
    ['listScenarios', () => call(page, 'listScenarios', { place: 'active', search: 'e' })],
    ['openScenario', () => call(page, 'openScenario', { id })],
    [
      'saveScenario',
      async (index) => {
        const scenario = { ...opened.scenario, planner: { benchmark: `${Date.now()}-${index}` } };
        const saved = await call(page, 'saveScenario', { id, scenario, expectedRevision: revision });
        revision = saved.value.revision;
        return saved;
      },
    ],
    [
      'duplicateScenario',
      async () => {
        const copied = await call(page, 'duplicateScenario', { id });
        copies.push(copied.value.row.id);
        return copied;
      },
    ],
    ['moveScenarios', () => call(page, 'moveScenarios', { ids: copies, to: 'trash' })],
    ['listRevisions', () => call(page, 'listRevisions', { id })],
    ['openRevision', () => call(page, 'openRevision', { id, revision })],
    ['saveSettings', () => call(page, 'saveSettings', defaultSettings)],
  ];
  const holds: Hold[] = [];
  for (const [name, make] of calls) {
    await longestHold();
    const waits: number[] = [];
    for (let index = 0; index < callsOfEach; index++) waits.push((await make(index)).waited);
    holds.push({ name, held: await longestHold(), waited: Math.max(...waits) });
  }
  return holds;
}

async function openOverview(page: Page): Promise<number> {
  await goTo(page, 'settings');
  const click: Changes = { watched: rows, kind: 'click', texts: [''], rests: [20] };
  const [time] = await railEntry(page, 'overview').evaluate(paintedChanges, click);
  return time?.painted ?? Number.NaN;
}

async function searchOnScreen(page: Page): Promise<number[]> {
  const field = page.getByRole('searchbox', { name: wordsIn('da').t('overview.search') });
  const texts = Array.from({ length: rounds }, (_, index) => searchesOnScreen[index % searchesOnScreen.length] ?? '');
  const rests = texts.map((_, index) => 50 + ((index * 137) % 300));
  const typing: Changes = { watched: rows, kind: 'type', texts, rests };
  const times = await field.evaluate(paintedChanges, typing);
  return times.map((time) => time.painted);
}

async function inTurn<T>(times: number, work: (index: number) => Promise<T>): Promise<T[]> {
  return inTurnOf(
    Array.from({ length: times }, (_, index) => index),
    work,
  );
}

async function inTurnOf<In, Out>(given: readonly In[], work: (one: In) => Promise<Out>): Promise<Out[]> {
  const done: Out[] = [];
  for (const one of given) done.push(await work(one));
  return done;
}
