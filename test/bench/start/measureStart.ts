import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Ground } from '../ground.ts';
import type { Measure, Part } from '../measure.ts';
import { milliseconds } from '../printTable.ts';
import { ratiosOf, spreadOf } from '../spread.ts';
import { type Started, startOnce } from './startOnce.ts';

const pairs = 9;
/** The design's: times an empty Electron window. */
const goal = 1.5;
/** Chromium keeps a script's compiled code at its second start and uses it from the third; a later start is a warm one. */
const warmStarts = 3;
/** Milliseconds that a window stays open: longer where Chromium is to have time to put its caches on the disk. */
const rest = { warming: 4000, measured: 300 };

interface Pair {
  readonly ours: Started;
  readonly empty: Started;
}

/**
 * Start to usable window, against an Electron app that opens one window with nothing in it. Electron is started
 * directly and without any tool attached, since what drives a browser also holds back its start. A small script in each
 * app's main process notes the moments, and the page says itself when it is ready. Ours and the empty one take turns,
 * and who comes first alternates.
 */
export async function measureStart(ground: Ground): Promise<Part> {
  const folder = mkdtempSync(join(tmpdir(), 'ungeplan-start-'));
  try {
    const starts = appsIn(folder, ground);
    const first: Pair[] = [];
    const later: Pair[] = [];
    for (let start = 0; start < warmStarts; start++) await starts.both('warm', rest.warming, false);
    for (let pair = 0; pair < pairs; pair++) {
      first.push(await starts.both(`first-${pair}`, rest.measured, pair % 2 === 1));
      later.push(await starts.both('warm', rest.measured, pair % 2 === 1));
    }
    return {
      measures: [...measuresOf('Første start', first), ...measuresOf('Senere start', later)],
      remarks: [phasesOf('Første start', first), phasesOf('Senere start', later)],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function appsIn(folder: string, ground: Ground) {
  for (const file of ['watchedMain.mjs', 'emptyMain.mjs', 'empty.html']) {
    copyFileSync(join(import.meta.dirname, file), join(folder, file));
  }
  // Electron is pointed to the watcher, which then starts the one app or the other.
  const about = { name: 'ungeplan-bench', version: '0.0.0', type: 'module', main: 'watchedMain.mjs' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(about));
  const scripts = {
    ours: join(ground.repository, 'out', 'app', 'main', 'main.js'),
    empty: join(folder, 'emptyMain.mjs'),
  };
  const start = (which: keyof Pair, data: string, restMilliseconds: number) =>
    startOnce(ground, {
      main: scripts[which],
      watcher: folder,
      dataFolder: join(folder, `${which}-${data}`),
      rest: restMilliseconds,
    });
  return {
    both: async (data: string, restMilliseconds: number, oursFirst: boolean): Promise<Pair> => {
      const early = oursFirst ? await start('ours', data, restMilliseconds) : undefined;
      const empty = await start('empty', data, restMilliseconds);
      return { ours: early ?? (await start('ours', data, restMilliseconds)), empty };
    },
  };
}

function measuresOf(name: string, measured: readonly Pair[]): Measure[] {
  const of = (what: string, moment: keyof Started): Measure => {
    const ours = measured.map((pair) => pair.ours[moment]);
    const empty = measured.map((pair) => pair.empty[moment]);
    return {
      name: `${name}: ${what}`,
      ratio: spreadOf(ratiosOf(ours, empty)),
      goal,
      judged: 'median',
      plainly: `${milliseconds(spreadOf(ours).median)} mod ${milliseconds(spreadOf(empty).median)}`,
    };
  };
  return [of('brugbart vindue', 'usable'), of('fremskrivningen på skærmen', 'projection')];
}

/** Where the time went: the middle of each moment, ours and the empty one's. */
function phasesOf(name: string, measured: readonly Pair[]): string {
  const moments = ['main', 'ready', 'window', 'page', 'loaded', 'usable', 'projection'] as const;
  const middle = (which: keyof Pair, moment: keyof Started) =>
    Math.round(spreadOf(measured.map((pair) => pair[which][moment])).median);
  const parts = moments.map((moment) => `${moment} ${middle('ours', moment)}/${middle('empty', moment)}`);
  return `${name}, ms fra processens start, vores/tom: ${parts.join(' · ')}`;
}
