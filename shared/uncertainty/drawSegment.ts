import type { Scenario } from '../document/scenario.ts';
import { withoutInterventions } from '../model/project.ts';
import { columnQuantiles, drawsIn } from './columnQuantiles.ts';
import { type Chunk, drawChunk } from './drawChunk.ts';
import { DrawnSegment } from './drawnSegment.ts';
import { drawStages } from './drawStages.ts';
import { drawSettings } from './drawUncertainty.ts';
import { type Quantiles, seriesOf } from './quantiles.ts';

/** What the draws say of one segment at times 0 … T: persons in education or job. */
export interface SegmentRanges {
  readonly draws: number;
  /** Scenario − reference. */
  readonly series: { readonly educationOrJobDifference: Quantiles<number[]> };
  /** In the scenario. */
  readonly stocks: { readonly educationOrJob: Quantiles<number[]> };
}

/**
 * Draws the ranges of one segment of a scenario against no interventions, on the draws of the document's own seed and
 * number: coarse ones soon, and those of all draws last. Two numbers for each time and draw are held. MODEL §7.
 *
 * @param id of a segment of the scenario
 * @throws RangeError where there is no such segment
 */
export function* drawSegment(scenario: Scenario, id: string): Generator<SegmentRanges, void> {
  const segment = scenario.segments.findIndex((one) => one.id === id);
  if (segment < 0) throw new RangeError(`There is no segment ${id}.`);
  const { draws, seed } = drawSettings(scenario);
  const model = new DrawnSegment(scenario, withoutInterventions(scenario), seed, segment);
  const span = { first: 0, end: model.columns.count };
  const chunks: Chunk[] = [];
  let from = 0;
  for (const to of drawStages(draws)) {
    chunks.push(drawChunk(model, from, to - from, span));
    from = to;
    yield rangesOf(columnQuantiles(chunks, span), drawsIn(chunks));
  }
}

function rangesOf(quantiles: readonly Quantiles[], draws: number): SegmentRanges {
  const times = quantiles.length / 2;
  return {
    draws,
    series: { educationOrJobDifference: seriesOf(quantiles.slice(0, times)) },
    stocks: { educationOrJob: seriesOf(quantiles.slice(times)) },
  };
}
