import type { Scenario } from '../document/scenario.ts';
import { headlineAt } from '../model/headlineRow.ts';
import { withoutInterventions } from '../model/project.ts';
import { columnQuantiles, drawsIn, gather } from './columnQuantiles.ts';
import { columnSpans } from './columnSpans.ts';
import { defaults } from './defaults.ts';
import { type Chunk, drawChunk } from './drawChunk.ts';
import { DrawnModel } from './drawnModel.ts';
import type { Quantiles } from './quantiles.ts';
import type { Sample, UncertaintyInDepth } from './uncertainty.ts';
import { uncertaintyOf } from './uncertaintyOf.ts';

/** How many draws, and which. */
export interface DrawSettings {
  readonly draws: number;
  readonly seed: number;
}

/** The settings of a document, with their defaults. MODEL §8. */
export function drawSettings({ uncertainty }: Scenario): DrawSettings {
  return { draws: uncertainty?.draws ?? defaults.draws, seed: uncertainty?.seed ?? defaults.seed };
}

/**
 * Draws the uncertainty of a scenario against a reference, one draw after the other. Pure: the same documents, draws
 * and seed give the same, to the bit. MODEL §7.
 */
export function drawUncertainty(
  scenario: Scenario,
  reference: Scenario = withoutInterventions(scenario),
  { draws, seed }: DrawSettings = drawSettings(scenario),
): UncertaintyInDepth {
  const model = new DrawnModel(scenario, reference, seed);
  const quantiles: Quantiles[] = [];
  let sample: Sample | undefined;
  for (const span of columnSpans(model.columns.count, draws)) {
    const chunks = [drawChunk(model, 0, draws, span)];
    sample ??= sampleOf(chunks);
    quantiles.push(...columnQuantiles(chunks, span));
  }
  if (!sample) throw new RangeError('There is nothing to draw.');
  return uncertaintyOf(model.columns, seed, quantiles, sample);
}

/** The two headlines of every draw, from chunks that hold the first columns. */
export function sampleOf(chunks: readonly Chunk[]): Sample {
  const column = (at: number) => gather(chunks, at, new Float64Array(drawsIn(chunks)));
  return {
    netMunicipality: column(headlineAt.net),
    extraInEducationOrJob: column(headlineAt.extraInEducationOrJob),
  };
}
