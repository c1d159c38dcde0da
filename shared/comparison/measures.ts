import type { Headline } from '../model/headlines.ts';

/** What scenarios are compared in, people before money; the three kinds of money stand apart and are never added. */
export const measures = [
  { id: 'extraInEducationOrJob', unit: 'persons', read: (headline) => headline.extraInEducationOrJob },
  { id: 'supportMonthsAvoided', unit: 'months', read: (headline) => headline.supportMonthsAvoided },
  { id: 'enrolled', unit: 'persons', read: (headline) => headline.enrolled },
  { id: 'netMunicipality', unit: 'kroner', read: ({ net }) => net.municipality },
  { id: 'breakEvenMonth', unit: 'month', read: (headline) => headline.breakEvenMonth },
  { id: 'deepestDeficit', unit: 'kroner', read: ({ deepestDeficit }) => deepestDeficit.amount },
  { id: 'programmeCost', unit: 'kroner', read: (headline) => headline.programmeCost },
  { id: 'costPerExtraPerson', unit: 'kroner', read: (headline) => headline.costPerExtraPerson },
  { id: 'netMunicipalTime', unit: 'kroner', read: ({ net }) => net.municipalTime },
  { id: 'netState', unit: 'kroner', read: ({ net }) => net.state },
  { id: 'netRegion', unit: 'kroner', read: ({ net }) => net.region },
  { id: 'netCitizens', unit: 'kroner', read: ({ net }) => net.citizens },
] as const satisfies readonly {
  id: string;
  unit: 'persons' | 'months' | 'kroner' | 'month';
  read: (headline: Headline) => number | null;
}[];

export type Measure = (typeof measures)[number];

/** A measure in one scenario, and against the base: null where one of them has none, as a price of nobody. */
export interface Compared {
  readonly value: number | null;
  readonly difference: number | null;
}

/** A measure in each scenario, with the difference to the base: that scenario − the base. */
export function compare(measure: Measure, headlines: readonly Headline[], base: number): Compared[] {
  const values = headlines.map((headline) => measure.read(headline));
  const ofBase = values[base] ?? null;
  return values.map((value) => ({
    value,
    difference: value === null || ofBase === null ? null : value - ofBase,
  }));
}
