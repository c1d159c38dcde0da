import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { projectLiterally } from '../../shared/model/literal/projectLiterally.ts';
import type { Part } from '../measure.ts';
import { milliseconds } from '../printTable.ts';
import { ratiosOf, spreadOf } from '../spread.ts';

const rounds = 15;
/** What runs quickly is run so often within a round that the clock's steps and a single hiccup do not count. */
const repeats = 40;
const literalRounds = 5;

/**
 * One projection with its reference: the largest document against the example, and both against the implementation
 * that was written for clarity. The engine is run from its sources under this Node; the app runs it bundled in a worker
 * of its own Chromium, where it may be somewhat faster or slower, but by the same factor for both documents.
 */
export function measureModel(example: Scenario, largest: Scenario): Part {
  // The first runs are the compiler's.
  for (let round = 0; round < 3; round++) {
    project(example);
    project(largest);
  }
  const [small, large]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    small.push(timeOf(() => project(example), repeats));
    large.push(timeOf(() => project(largest), 2));
  }
  const [ours, literal]: [number[], number[]] = [[], []];
  for (let round = 0; round < literalRounds; round++) {
    ours.push(timeOf(() => project(example), repeats));
    literal.push(timeOf(() => projectLiterally(example), 2));
  }
  const largestLiterally = timeOf(() => projectLiterally(largest), 1);
  const largestOurs = spreadOf(large).median;
  return {
    measures: [
      {
        name: 'Fremskrivning: største dokument mod eksemplet',
        ratio: spreadOf(ratiosOf(large, small)),
        judged: 'median',
        plainly: `${milliseconds(largestOurs)} mod ${milliseconds(spreadOf(small).median)}`,
      },
      {
        name: 'Fremskrivning: bogstavelig udgave mod motoren, eksemplet',
        ratio: spreadOf(ratiosOf(literal, ours)),
        judged: 'median',
        plainly: `${milliseconds(spreadOf(literal).median)} mod ${milliseconds(spreadOf(ours).median)}`,
      },
      {
        name: 'Fremskrivning: bogstavelig udgave mod motoren, største',
        ratio: spreadOf([largestLiterally / largestOurs]),
        judged: 'median',
        plainly: `${milliseconds(largestLiterally)} mod ${milliseconds(largestOurs)}, én gang`,
      },
    ],
    remarks: [`Fremskrivning: kildeteksten i Node ${process.versions.node}; i appen kører den samlet i en worker.`],
  };
}

function timeOf(work: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) work();
  return (performance.now() - start) / times;
}
