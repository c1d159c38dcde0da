import { between } from './quantiles.ts';
import type { Checkpoint, Sample } from './uncertainty.ts';

const CHECKPOINTS = 20;

/** What would have been said after each twentieth of the draws: whether it still moves tells if they are enough. */
export function convergence(sample: Sample): Checkpoint[] {
  const all = sample.netMunicipality.length;
  const counts = Array.from({ length: CHECKPOINTS }, (_, index) => Math.ceil(((index + 1) * all) / CHECKPOINTS));
  return [...new Set(counts)].map((draws) => {
    const net = sample.netMunicipality.slice(0, draws).sort();
    const extra = sample.extraInEducationOrJob.slice(0, draws).sort();
    return {
      draws,
      shareMunicipalGain: net.filter((kroner) => kroner > 0).length / draws,
      netMunicipality: middle(net),
      extraInEducationOrJob: middle(extra),
    };
  });
}

function middle(sorted: Float64Array): Checkpoint['netMunicipality'] {
  return { p10: between(sorted, 0.1), p50: between(sorted, 0.5), p90: between(sorted, 0.9) };
}
