import type { Uncertainty } from '../uncertainty/uncertainty.ts';
import type { Headline } from './headlines.ts';
import type { ModelCheck } from './modelCheck.ts';
import type { Payer } from './money.ts';
import type { BudgetYear } from './years.ts';

/** One run by month: stocks have T + 1 values (times 0 … T), flows T. Persons and kroner. MODEL §9. */
export interface ProjectionSeries {
  readonly support: number[];
  readonly education: number[];
  readonly job: number[];
  readonly left: number[];
  readonly waiting: number[];
  readonly interventions: {
    readonly id: string;
    readonly places: number[];
    readonly enrolled: number[];
    readonly occupied: number[];
    readonly cost: number[];
  }[];
  readonly paidHours: number[];
  readonly programmeCost: number[];
  readonly benefits: number[];
  readonly ordinaryCost: number[];
  readonly payers: Readonly<Record<Payer, number[]>>;
}

/**
 * Persons at the end of the horizon: how many more are in each state than in the reference, and how many wait for a
 * place in the scenario itself.
 */
export interface EndOfHorizon {
  readonly inEducation: number;
  readonly inJob: number;
  readonly onSupport: number;
  readonly waiting: number;
}

/** What the model says of a scenario against its reference: the JSON of MODEL §9. */
export interface Projection {
  readonly months: number;
  readonly scenario: ProjectionSeries;
  readonly reference: ProjectionSeries;
  readonly headline: Headline;
  readonly years: BudgetYear[];
  /** The headlines of the cautious view. */
  readonly cautious: Headline;
  readonly checks: ModelCheck[];
  /** Null where no draws were asked for. */
  readonly uncertainty: Uncertainty | null;
}

/** The projection with what the screens show beside it and the command line does not print. */
export interface ProjectionInDepth extends Projection {
  /** Of the cautious view. */
  readonly cautiousEnd: EndOfHorizon;
}

/** What comes of a second run, with dearer and weaker interventions. MODEL §6. */
export type CautiousView = Pick<ProjectionInDepth, 'cautious' | 'cautiousEnd'>;

/** All else of a projection. */
export type CentralView = Omit<ProjectionInDepth, keyof CautiousView>;
