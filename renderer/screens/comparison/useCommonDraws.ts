import { useMemo } from 'react';
import { type ComparedDraws, compareDraws } from '../../../shared/uncertainty/compareDraws.ts';
import { drawSettings } from '../../../shared/uncertainty/drawUncertainty.ts';
import { type Quantiles, quantilesOf } from '../../../shared/uncertainty/quantiles.ts';
import { useSamples } from '../../state/useSamples.ts';
import type { Column } from './columns.ts';

/** What the common draws of all columns say; the open scenario's settings say how many and which. */
export interface CommonDraws {
  readonly draws: number;
  /** Null until they have been made. */
  readonly compared: readonly ComparedDraws[] | null;
  /** By column, of the two headlines that are drawn. */
  readonly ranges: readonly { readonly extraInEducationOrJob: Quantiles; readonly netMunicipality: Quantiles }[] | null;
}

/** Draws every column on the same draws, so that a difference is the plans' and not chance. MODEL §7. */
export function useCommonDraws(columns: readonly Column[], base: number): CommonDraws {
  const scenarios = useMemo(() => columns.map(({ scenario }) => scenario), [columns]);
  const [open] = scenarios;
  const { draws, seed } = open ? drawSettings(open) : { draws: 0, seed: 0 };
  const samples = useSamples(scenarios, draws, seed);
  return useMemo(
    () => ({
      draws,
      compared: samples && compareDraws(samples, base),
      ranges:
        samples?.map(({ extraInEducationOrJob, netMunicipality }) => ({
          extraInEducationOrJob: quantilesOf(extraInEducationOrJob),
          netMunicipality: quantilesOf(netMunicipality),
        })) ?? null,
    }),
    [samples, base, draws],
  );
}
