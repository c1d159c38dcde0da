import type { Uncertainty, UncertaintyInDepth } from './uncertainty.ts';

/** What is printed of the uncertainty: MODEL §9 and no more. */
export function printed({ draws, seed, shareMunicipalGain, headline, series }: UncertaintyInDepth): Uncertainty {
  return { draws, seed, shareMunicipalGain, headline, series };
}
