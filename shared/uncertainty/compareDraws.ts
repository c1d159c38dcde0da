import { type Quantiles, quantilesOf } from './quantiles.ts';
import type { Sample } from './uncertainty.ts';

/** One scenario among those compared, on the same draws. */
export interface ComparedDraws {
  /** Share (0–1) of the draws in which it is best; draws with several best are divided evenly among them. */
  readonly best: { readonly netMunicipality: number; readonly extraInEducationOrJob: number };
  /** Draw by draw, the scenario − the base. */
  readonly difference: { readonly netMunicipality: Quantiles; readonly extraInEducationOrJob: Quantiles };
}

/**
 * Scenarios against each other, draw by draw: inputs that they share were drawn alike. MODEL §7.
 *
 * @param samples of one seed and number of draws
 * @param base index of the scenario that the others are set against
 * @throws RangeError where the samples are not of the same draws
 */
export function compareDraws(samples: readonly Sample[], base: number): ComparedDraws[] {
  const nets = samples.map((sample) => sample.netMunicipality);
  const extras = samples.map((sample) => sample.extraInEducationOrJob);
  const [bestNet, bestExtra] = [shareBest(nets), shareBest(extras)];
  return samples.map((_, index) => ({
    best: { netMunicipality: bestNet[index] ?? 0, extraInEducationOrJob: bestExtra[index] ?? 0 },
    difference: {
      netMunicipality: differences(nets, index, base),
      extraInEducationOrJob: differences(extras, index, base),
    },
  }));
}

function shareBest(rows: readonly Float64Array[]): number[] {
  const draws = rows[0]?.length ?? 0;
  if (rows.some((row) => row.length !== draws)) throw new RangeError('The scenarios have unlike numbers of draws.');
  const wins = rows.map(() => 0);
  for (let draw = 0; draw < draws; draw++) {
    const values = rows.map((row) => row[draw] as number);
    const best = Math.max(...values);
    const winners = values.flatMap((value, index) => (value === best ? [index] : []));
    for (const index of winners) wins[index] = (wins[index] as number) + 1 / winners.length;
  }
  return wins.map((won) => won / draws);
}

function differences(rows: readonly Float64Array[], index: number, base: number): Quantiles {
  const [own, other] = [rows[index], rows[base]];
  if (!own || !other) throw new RangeError(`There is no scenario ${base}.`);
  return quantilesOf(own.map((value, draw) => value - (other[draw] as number)));
}
