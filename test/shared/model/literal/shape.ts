/** MODEL §9: the projection, as the JSON object is laid out. */

export const payers = ['municipality', 'municipalTime', 'state', 'region', 'citizens', 'society'] as const;

export type Payer = (typeof payers)[number];
export type ByPayer<T> = Record<Payer, T>;

export interface InterventionSeries {
  id: string;
  places: number[];
  enrolled: number[];
  occupied: number[];
  cost: number[];
}

export interface ScenarioSeries {
  support: number[];
  education: number[];
  job: number[];
  left: number[];
  waiting: number[];
  interventions: InterventionSeries[];
  paidHours: number[];
  programmeCost: number[];
  benefits: number[];
  ordinaryCost: number[];
  payers: ByPayer<number[]>;
}

export interface Headline {
  extraInEducationOrJob: number;
  supportMonthsAvoided: number;
  programmeCost: number;
  net: ByPayer<number>;
  presentValue: ByPayer<number>;
  breakEvenMonth: number | null;
  deepestDeficit: { amount: number; month: number | null };
  costPerExtraPerson: number | null;
  enrolled: number;
  paidHours: number;
  publishedSaving: number;
}

export interface Year {
  year: number;
  months: number;
  programmeCost: number;
  enrolled: number;
  net: ByPayer<number>;
  extraInEducationOrJob: number;
}

export interface Check {
  interventionId: string;
  segmentId: string;
  measuredWeeks: number;
  modelledWeeks: number;
}

export interface ProjectionJson {
  months: number;
  scenario: ScenarioSeries;
  reference: ScenarioSeries;
  headline: Headline;
  years: Year[];
  cautious: Headline;
  checks: Check[];
  /** The literal edition draws nothing; what it is compared with may. */
  uncertainty: unknown;
}
