import { quantilesAt } from './quantiles.ts';
import type { Checkpoint, Sample } from './uncertainty.ts';

const CHECKPOINTS = 20;

/** What would have been said after each twentieth of the draws: whether it still moves tells if they are enough. */
export function convergence(sample: Sample): Checkpoint[] {
  const all = sample.netMunicipality.length;
  const counts = Array.from({ length: CHECKPOINTS }, (_, index) => Math.ceil(((index + 1) * all) / CHECKPOINTS));
  return [...new Set(counts)].map((draws) => {
    const net = sample.netMunicipality.subarray(0, draws);
    const extra = sample.extraInEducationOrJob.subarray(0, draws);
    return {
      draws,
      shareMunicipalGain: net.filter((kroner) => kroner > 0).length / draws,
      netMunicipality: middle(net),
      extraInEducationOrJob: middle(extra),
    };
  });
}

function middle(values: Float64Array): Checkpoint['netMunicipality'] {
  const [p10, p50, p90] = quantilesAt(values, [0.1, 0.5, 0.9]) as [number, number, number];
  return { p10, p50, p90 };
}
