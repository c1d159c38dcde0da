import type { Payer } from '../model/money.ts';
import type { Quantiles } from './quantiles.ts';

/** What the draws say of the headlines and the months: the `uncertainty` of MODEL §9. */
export interface Uncertainty {
  readonly draws: number;
  readonly seed: number;
  /** Share (0–1) of the draws with net[municipality] > 0. */
  readonly shareMunicipalGain: number;
  readonly headline: HeadlineQuantiles;
  readonly series: UncertaintySeries;
}

/** The headlines of MODEL §6 under their own names. */
export interface HeadlineQuantiles {
  readonly extraInEducationOrJob: Quantiles;
  readonly supportMonthsAvoided: Quantiles;
  readonly programmeCost: Quantiles;
  readonly net: Readonly<Record<Payer, Quantiles>>;
  readonly presentValue: Readonly<Record<Payer, Quantiles>>;
  readonly breakEvenMonth: Quantiles<number | null>;
  readonly deepestDeficit: { readonly amount: Quantiles; readonly month: Quantiles<number | null> };
  readonly costPerExtraPerson: Quantiles<number | null>;
  readonly enrolled: Quantiles;
  readonly paidHours: Quantiles;
  readonly publishedSaving: Quantiles;
}

/** By month: what people make of it at times 0 … T, money through months 0 … T − 1. Differences are scenario − reference. */
export interface UncertaintySeries {
  readonly supportDifference: Quantiles<number[]>;
  readonly educationOrJobDifference: Quantiles<number[]>;
  readonly cumulativeMunicipalNet: Quantiles<number[]>;
  /** What the municipality will observe in the scenario: the draws, and chance on top of them. MODEL §7. */
  readonly observedEducationOrJob: Quantiles<number[]>;
}

/** The uncertainty with what the screens show beside it and the command line does not print. */
export interface UncertaintyInDepth extends Uncertainty {
  /** Persons in the scenario itself at times 0 … T: the fan of a chart that shows no difference. */
  readonly stocks: { readonly support: Quantiles<number[]>; readonly educationOrJob: Quantiles<number[]> };
  /** Persons at the end of the horizon. */
  readonly end: EndQuantiles;
  /** As `years` of a projection, in its order. */
  readonly years: readonly BudgetYearQuantiles[];
  /** The two headlines of every draw, in the order of the draws and sorted: for dots, thresholds and comparisons. */
  readonly sample: Sample;
  readonly sorted: Sample;
  /** What would have been said after fewer draws, the last with all of them. */
  readonly convergence: readonly Checkpoint[];
}

/** How many more are in education and in job than in the reference, and how many wait in the scenario. */
export interface EndQuantiles {
  readonly inEducation: Quantiles;
  readonly inJob: Quantiles;
  readonly waiting: Quantiles;
}

export interface BudgetYearQuantiles {
  readonly year: number;
  readonly months: number;
  readonly programmeCost: Quantiles;
  readonly enrolled: Quantiles;
  readonly net: Readonly<Record<Payer, Quantiles>>;
  readonly extraInEducationOrJob: Quantiles;
}

/** One number a draw. */
export interface Sample {
  /** net[municipality], kroner. */
  readonly netMunicipality: Float64Array;
  /** Persons. */
  readonly extraInEducationOrJob: Float64Array;
}

/** The running answer after the first `draws` draws. */
export interface Checkpoint {
  readonly draws: number;
  readonly shareMunicipalGain: number;
  readonly netMunicipality: Pick<Quantiles, 'p10' | 'p50' | 'p90'>;
  readonly extraInEducationOrJob: Pick<Quantiles, 'p10' | 'p50' | 'p90'>;
}
