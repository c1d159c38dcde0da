import type { Projection } from '../model/projection.ts';

/** The municipality's net of each month against the reference, kroner. */
export function monthlyNet({ scenario, reference }: Projection): number[] {
  return scenario.payers.municipality.map((kroner, t) => kroner - (reference.payers.municipality[t] ?? 0));
}

/** Summed from the start: T + 1 values, the first of which is 0. */
export function cumulativeNet(projection: Projection): number[] {
  let sum = 0;
  return [
    0,
    ...monthlyNet(projection).map((kroner) => {
      sum += kroner;
      return sum;
    }),
  ];
}
