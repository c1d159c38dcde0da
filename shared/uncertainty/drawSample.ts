import type { Scenario } from '../document/scenario.ts';
import { HEADLINE_NUMBERS } from '../model/headlineRow.ts';
import { withoutInterventions } from '../model/project.ts';
import { drawChunk } from './drawChunk.ts';
import { DrawnModel } from './drawnModel.ts';
import { type DrawSettings, drawSettings, sampleOf } from './drawUncertainty.ts';
import type { Sample } from './uncertainty.ts';

/** The two headlines of every draw of a scenario: what a comparison of several needs, each on the same settings. */
export function drawSample(
  scenario: Scenario,
  reference: Scenario = withoutInterventions(scenario),
  { draws, seed }: DrawSettings = drawSettings(scenario),
): Sample {
  const model = new DrawnModel(scenario, reference, seed);
  return sampleOf([drawChunk(model, 0, draws, { first: 0, end: HEADLINE_NUMBERS })]);
}
