import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openStore } from '../../../electron/database/store.ts';
import { closeApp } from '../../../electron/launcher/closeApp.ts';
import { openApp } from '../../../electron/launcher/openApp.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { summarise } from '../../../shared/model/summarise.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { goTo, type RailScreen } from '../../e2e/rail.ts';
import type { Ground } from '../ground.ts';
import type { Measure, Part } from '../measure.ts';
import { type ChangeTime, paintedChanges } from '../paintedChanges.ts';
import { milliseconds } from '../printTable.ts';
import { spreadOf } from '../spread.ts';

/** Measured edits on each screen; the first ones before them are the compiler's. */
const edits = 80;
const warming = 15;

/** The numbers of the strip alone: its sentence for screen readers follows when the edits have come to rest. */
const headlines = '[data-testid="result-strip"] [data-headline]';

const { t } = wordsIn('da');

/** One frame of a screen at 60 Hz. */
const frame = 1000 / 60;

interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  /** Milliseconds that an edit may take. */
  readonly budget: number;
}

/**
 * An edit until the frame with its numbers has been painted, in the real app and timed within its page, so that what
 * drives the page is not part of it. Typed into a field of two screens; on the third, which has the charts and no
 * fields, the edit is taken back and made again.
 */
export async function measureEdits(ground: Ground, example: Scenario, largest: Scenario): Promise<Part> {
  const cases: Case[] = [
    { name: 'eksemplet', scenario: example, budget: frame },
    { name: 'største', scenario: largest, budget: 50 },
  ];
  const measures: Measure[] = [];
  for (const { name, scenario, budget } of cases) {
    const times = await timesIn(ground, scenario);
    for (const [screen, measured] of times)
      measures.push(measureOf(`Rettelse på ${screen}, ${name}`, measured, budget));
  }
  return {
    measures,
    remarks: ['Rettelse: forholdet er til én frame (16,7 ms) for eksemplet og til 50 ms for det største dokument.'],
  };
}

function measureOf(name: string, times: readonly ChangeTime[], budget: number): Measure {
  const painted = spreadOf(times.map((time) => time.painted));
  const blank = spreadOf(times.map((time) => time.blank));
  const inPage = spreadOf(times.map((time) => time.inPage));
  return {
    name,
    ratio: spreadOf(times.map((time) => time.painted / budget)),
    goal: 1,
    judged: 'p95',
    plainly: [
      `malet ${milliseconds(painted.median)}`,
      `p95 ${milliseconds(painted.p95)}`,
      `heraf til siden er ændret ${milliseconds(inPage.median)}`,
      `et bogstav alene ${milliseconds(blank.median)}`,
    ].join(', '),
  };
}

async function timesIn(ground: Ground, scenario: Scenario): Promise<[string, ChangeTime[]][]> {
  const folder = mkdtempSync(join(tmpdir(), 'ungeplan-edit-'));
  try {
    await storeAsOpen(folder, scenario);
    const { runtime, repository: appFolder, env } = ground;
    const options = { runtime, appFolder, env, dataFolder: folder, report: console.warn };
    const { app, page } = await openApp({ ...options, ready: 'projection' });
    try {
      const [first] = scenario.interventions;
      // The second group of the example is one whose places are not all taken, so that its rates count.
      const group = scenario.segments[1]?.id ?? '';
      const cell = page.locator(`[data-cell="segments/${group}/baseline/toEducation"]`);
      const caseload = textbox(page, t('interventions.caseloadLabel'));
      if (first?.capacity.kind !== 'caseload') throw new Error('The first intervention has no caseload to edit.');
      return [
        ['Målgrupper', await onScreen(page, 'segments', cell.getByRole('textbox'), typed(4, 6), () => cell.dblclick())],
        ['Indsatser', await onScreen(page, 'interventions', caseload, typed(11, 3))],
        ['Fremskrivning', await onScreen(page, 'projection', page.locator('h1'), undoneAndRedone())],
      ];
    } finally {
      await closeApp(app, console.warn);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

const textbox = (page: Page, name: string): Locator => page.getByRole('textbox', { name, exact: true });

async function onScreen(
  page: Page,
  screen: RailScreen,
  target: Locator,
  texts: readonly string[],
  open: () => Promise<void> = async () => undefined,
) {
  await goTo(page, screen);
  await open();
  const kind = screen === 'projection' ? ('press' as const) : ('type' as const);
  const rests = texts.map((_, index) => 50 + ((index * 137) % 300));
  const times = await target.evaluate(paintedChanges, { watched: headlines, kind, texts, rests });
  return times.slice(warming);
}

/** Numbers that all differ much from the one before, so that every edit shows in the strip. */
function typed(from: number, step: number): string[] {
  return Array.from({ length: warming + edits }, (_, index) => String(from + ((index * step) % (step * 5))));
}

/** Ctrl+Z and Ctrl+Y in turn. */
function undoneAndRedone(): string[] {
  return Array.from({ length: warming + edits }, (_, index) => (index % 2 === 0 ? 'z' : 'y'));
}

/** Puts a scenario in the store of an empty folder as the one that was open last. */
async function storeAsOpen(folder: string, scenario: Scenario): Promise<void> {
  const tools = { clock: () => new Date(), newId: randomUUID, log: () => undefined };
  const opened = await openStore({ folder, ...tools });
  if (!opened.ok) throw new Error(`The store did not open: ${opened.problem.code}`);
  const { store } = opened;
  const created = store.scenarios.create(scenario, summarise(scenario), { isExample: false });
  if (!created.ok) throw new Error(`The scenario was not stored: ${created.code}`);
  store.settings.set({ openScenarioId: created.row.id });
  store.close();
}
