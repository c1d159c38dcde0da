import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scenarioCalls } from '../../../electron/calls/scenarios.ts';
import { databaseFile } from '../../../electron/database/layout.ts';
import { openStore, type Store } from '../../../electron/database/store.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Ground } from '../ground.ts';
import type { Measure, Part } from '../measure.ts';
import { milliseconds } from '../printTable.ts';
import { ratiosOf, spreadOf } from '../spread.ts';
import { filledFolder, REVISIONS, SCENARIOS } from './filledFolder.ts';
import { overviewInApp } from './overviewInApp.ts';
import { searches } from './searches.ts';

/** The design's, in milliseconds. */
const goals = { list: 100, search: 50 };

const rounds = 20;

/** The overview with as many scenarios as it is promised for: in the real app, and in Node on the store alone. */
export async function measureOverview(ground: Ground, example: Scenario): Promise<Part> {
  const folder = await filledFolder(join(ground.repository, 'out', 'bench'), example, console.log);
  const app = await overviewInApp(ground, folder);
  const node = await storeInNode(folder, example);
  const bytes = statSync(databaseFile(folder)).size;
  const line = (name: string, times: readonly number[], goal?: number): Measure => ({
    name,
    ratio: spreadOf(times.map((time) => time / (goal ?? goals.list))),
    ...(goal === undefined ? {} : { goal: 1 }),
    judged: 'p95',
    plainly: `${milliseconds(spreadOf(times).median)}, højst ${milliseconds(spreadOf(times).most)}`,
  });
  return {
    measures: [
      line('Overblik åbner på skærmen', app.opened, goals.list),
      line('Overblik: kaldet listScenarios i appen', app.listed, goals.list),
      line('Overblik: det samme i Node, kun lageret', node.listed, goals.list),
      line('Overblik: første kald efter ny model', app.listedStale),
      line('Søgning på skærmen, et ord', app.searchedOnScreen, goals.search),
      line('Søgning: kaldet i appen', app.searched, goals.search),
      line('Søgning: det samme i Node, kun lageret', node.searched, goals.search),
      {
        name: 'Åbning af databasen: den store mod en med ét scenarie',
        ratio: spreadOf(ratiosOf(node.openedLarge, node.openedSmall)),
        judged: 'median',
        plainly: `${milliseconds(spreadOf(node.openedLarge).median)} mod ${milliseconds(spreadOf(node.openedSmall).median)}`,
      },
      line(`Hovedprocessen optaget længst: ${app.longest.name}`, [app.longest.held]),
    ],
    remarks: [
      `Overblik: ${SCENARIOS} scenarier × ${REVISIONS} revisioner, ${(bytes / 2 ** 30).toFixed(1)} GiB. Uden mål er forholdet til 100 ms.`,
      `Hovedprocessen optaget, ms (længst af flere kald; i hvile ${app.atRest.toFixed(1)}): ${app.holds
        .map(({ name, held, waited }) => `${name} ${held.toFixed(1)} (ventet ${waited.toFixed(1)})`)
        .join(' · ')}`,
    ],
  };
}

async function storeInNode(folder: string, example: Scenario) {
  const openedLarge: number[] = [];
  const openedSmall: number[] = [];
  const small = mkdtempSync(join(tmpdir(), 'ungeplan-small-'));
  try {
    const first = await opened(small);
    first.store.scenarios.create(example, null, { isExample: true });
    first.store.close();
    for (let round = 0; round < 7; round++) {
      for (const [place, times] of [
        [folder, openedLarge],
        [small, openedSmall],
      ] as const) {
        const { store, took } = await opened(place);
        times.push(took);
        store.close();
      }
    }
  } finally {
    rmSync(small, { recursive: true, force: true });
  }
  const { store } = await opened(folder);
  const { listScenarios } = scenarioCalls(() => store, example);
  const timeOf = (search: string) => {
    const start = performance.now();
    void listScenarios({ place: 'active', search });
    return performance.now() - start;
  };
  timeOf('');
  const listed = Array.from({ length: rounds }, () => timeOf(''));
  const searched = Array.from({ length: rounds }, () => searches.map(timeOf)).flat();
  store.close();
  return { openedLarge, openedSmall, listed, searched };
}

async function opened(folder: string): Promise<{ store: Store; took: number }> {
  const start = performance.now();
  const outcome = await openStore({ folder, clock: () => new Date(), newId: randomUUID, log: () => undefined });
  const took = performance.now() - start;
  if (!outcome.ok) throw new Error(`The store did not open: ${outcome.problem.code}`);
  return { store: outcome.store, took };
}
