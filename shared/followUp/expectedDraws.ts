import type { Scenario } from '../document/scenario.ts';
import { inputsOf } from '../model/inputs.ts';
import { makeWorkspace, simulate } from '../model/simulate.ts';
import type { Trajectory } from '../model/trajectory.ts';
import { defaults } from '../uncertainty/defaults.ts';
import { Draw } from '../uncertainty/draw.ts';
import { type DrawableInputs, drawableInputs } from '../uncertainty/drawableInputs.ts';
import { drawPlan } from '../uncertainty/drawPlan.ts';
import { isProjected, type Series } from './series.ts';
import { type SeriesReader, seriesReader } from './seriesReader.ts';

/** What the draws of a decided version say of one series at times k = 0 … T; month t ends at time t + 1. */
export interface SeriesDraws {
  readonly series: Series;
  /** Persons or kroner, in draw d at k · draws + d. */
  readonly counts: Float64Array;
  /** The persons whom the count is of, in the same places; NaN for a cost. */
  readonly persons: Float64Array;
  /** T + 1 numbers: the central run. */
  readonly central: Float64Array;
  /** T + 1 numbers: what counts are divided by to give the measure; 0 where it has no value. */
  readonly divisor: Float64Array;
}

/** What could be expected of some series, draw by draw: what bands and verdicts are made of. */
export interface ExpectedDraws {
  readonly startMonth: string;
  readonly months: number;
  readonly draws: number;
  readonly seed: number;
  readonly all: readonly SeriesDraws[];
}

export interface ExpectedSettings {
  readonly draws: number;
  readonly seed: number;
}

/** Enough that the ends of a 95 % range move by less than a tenth of its width. */
export const FOLLOW_UP_DRAWS = 1500;
/** Draws between two signs of progress. */
const STEP = 50;

/** The seed is that of the document, so that the draws are those of its projection. */
export function expectedSettings({ uncertainty }: Scenario): ExpectedSettings {
  return { draws: FOLLOW_UP_DRAWS, seed: uncertainty?.seed ?? defaults.seed };
}

/**
 * Draws what could be expected of some series of a decided version. Yields how many draws are made, so that a worker
 * can tell of it and stop in between, and returns them all. The same document, series and settings give the same, to
 * the bit. Series that the projection says nothing about are left out. MODEL §7.
 *
 * @param visit sees the numbers of every draw and what came of them, to be read and not kept
 */
export function* expectedDraws(
  scenario: Scenario,
  series: readonly Series[],
  { draws, seed }: ExpectedSettings = expectedSettings(scenario),
  visit?: (inputs: DrawableInputs, trajectory: Trajectory, number: number) => void,
): Generator<number, ExpectedDraws> {
  const central = inputsOf(scenario);
  const inputs = drawableInputs(central);
  const workspace = makeWorkspace(inputs);
  const followed = series
    .filter((one) => isProjected(scenario, one))
    .map((one) => roomFor(one, seriesReader(scenario, one), inputs.months, draws));
  const middle = simulate(central, workspace);
  for (const one of followed) setCentral(one, middle);
  const plan = drawPlan(scenario, inputs);
  const draw = new Draw(seed);
  for (let number = 0; number < draws; number++) {
    draw.goTo(number);
    for (const write of plan) write(draw);
    const trajectory = simulate(inputs, workspace);
    for (const one of followed) setDraw(one, trajectory, number, draws);
    visit?.(inputs, trajectory, number);
    if ((number + 1) % STEP === 0) yield number + 1;
  }
  return { startMonth: scenario.startMonth, months: inputs.months, draws, seed, all: followed.map(({ into }) => into) };
}

/** All draws at once, for those who need no progress. */
export function drawExpected(
  scenario: Scenario,
  series: readonly Series[],
  settings: ExpectedSettings = expectedSettings(scenario),
): ExpectedDraws {
  const steps = expectedDraws(scenario, series, settings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

interface Followed {
  readonly reader: SeriesReader;
  readonly into: SeriesDraws;
}

function roomFor(series: Series, reader: SeriesReader, months: number, draws: number): Followed {
  const times = months + 1;
  return {
    reader,
    into: {
      series,
      counts: new Float64Array(times * draws),
      persons: new Float64Array(times * draws),
      central: new Float64Array(times),
      divisor: new Float64Array(times),
    },
  };
}

function setCentral({ reader, into }: Followed, trajectory: Trajectory): void {
  for (let k = 0; k < into.central.length; k++) {
    into.central[k] = reader.count(trajectory, k);
    into.divisor[k] = reader.divisor(trajectory, k);
  }
}

function setDraw({ reader, into }: Followed, trajectory: Trajectory, number: number, draws: number): void {
  for (let k = 0; k < into.central.length; k++) {
    into.counts[k * draws + number] = reader.count(trajectory, k);
    into.persons[k * draws + number] = reader.persons(trajectory, k);
  }
}
