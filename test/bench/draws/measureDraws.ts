import { availableParallelism } from 'node:os';
import { drawOnThreads } from '../../../electron/commandLine/drawOnThreads.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project, withoutInterventions } from '../../../shared/model/project.ts';
import { columnQuantiles } from '../../../shared/uncertainty/columnQuantiles.ts';
import { drawChunk } from '../../../shared/uncertainty/drawChunk.ts';
import { DrawnModel } from '../../../shared/uncertainty/drawnModel.ts';
import type { Part } from '../measure.ts';
import { milliseconds } from '../printTable.ts';
import { ratiosOf, spreadOf } from '../spread.ts';

const DRAWS = 10_000;
/** The design's goal is for two cores. */
const CORES = 2;
/** Milliseconds. */
const GOAL = 1_000;
const rounds = 5;
const projections = 40;

/**
 * The uncertainty of the example on two cores, from the documents to all ranges, threads started included; and what
 * one draw takes on one core beside a projection, which runs the model three times where a draw runs it twice.
 */
export async function measureDraws(example: Scenario): Promise<Part> {
  const settings = { draws: DRAWS, seed: 1 };
  const model = new DrawnModel(example, withoutInterventions(example), settings.seed);
  const span = { first: 0, end: model.columns.count };
  const [all, draws, quantiles, projecting]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = -1; round < rounds; round++) {
    const started = performance.now();
    await drawOnThreads(example, undefined, settings, CORES);
    const threaded = performance.now();
    const chunk = drawChunk(model, 0, DRAWS, span);
    const drawn = performance.now();
    columnQuantiles([chunk], span);
    const summed = performance.now();
    for (let time = 0; time < projections; time++) project(example);
    const projected = performance.now();
    // The first round is the compiler's.
    if (round < 0) continue;
    all.push(threaded - started);
    draws.push((drawn - threaded) / DRAWS);
    quantiles.push(summed - drawn);
    projecting.push((projected - summed) / projections);
  }
  const median = (values: readonly number[]) => spreadOf(values).median;
  const goal = Array<number>(rounds).fill(GOAL);
  return {
    measures: [
      {
        name: `Usikkerhed: ${DRAWS.toLocaleString('da-DK')} beregninger på to kerner mod 1 s`,
        ratio: spreadOf(ratiosOf(all, goal)),
        goal: 1,
        judged: 'median',
        plainly: milliseconds(median(all)),
      },
      {
        name: 'Usikkerhed: én beregning mod én fremskrivning, én kerne',
        ratio: spreadOf(ratiosOf(draws, projecting)),
        judged: 'median',
        plainly: `${(median(draws) * 1000).toFixed(0)} µs mod ${milliseconds(median(projecting))}`,
      },
    ],
    remarks: [
      `Usikkerhed: alle kvantiler af ${DRAWS.toLocaleString('da-DK')} beregninger tager ${milliseconds(median(quantiles))}; maskinen har ${availableParallelism()} kerner.`,
    ],
  };
}
