import type { Headline } from '../model/headlines.ts';
import type { Quantiles } from '../uncertainty/quantiles.ts';
import type { LeverQuantity } from './question.ts';

/** What the optimisation says. Amounts stand in the order of the question's levers; kroner over the whole horizon. */

/** A mix and what the model says of its document, which `mixDocument` writes. */
export interface Mix {
  /** One amount a lever. An intervention of size 0 is not in the mix's document at all. */
  readonly amounts: readonly number[];
  /** As the question counts cost. */
  readonly cost: number;
  readonly years: readonly { readonly year: number; readonly cost: number }[];
  /** The headline that the question asks for. */
  readonly objective: number;
  readonly headline: Headline;
}

/** Something that the question does not allow to be passed. */
export type Limit =
  | { readonly kind: 'budget' }
  | { readonly kind: 'budgetYear'; readonly year: number }
  | { readonly kind: 'most' | 'least'; readonly lever: number }
  | { readonly kind: 'group'; readonly segmentId: string }
  | { readonly kind: 'net' }
  | { readonly kind: 'balance' }
  | { readonly kind: 'guidanceCap'; readonly year: number }
  | { readonly kind: 'norm'; readonly interventionId: string };

/** A limit that is passed, with how far a mix comes and what is allowed, in the limit's own unit; null where it has none. */
export interface BrokenLimit {
  readonly limit: Limit;
  readonly value: number | null;
  readonly allowed: number | null;
}

/** One step more of one lever, all others as they are: what the model says it changes. */
export interface NextStep {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly objective: number;
  /** What a krone of the step gives of the objective; null where the step costs nothing or saves. */
  readonly perKrone: number | null;
  readonly netMunicipality: number;
  readonly extraInEducationOrJob: number;
  /** Persons enrolled over the horizon, all interventions: about 0 where the new places stand empty. */
  readonly enrolled: number;
}

/** The next step of a lever; null where the lever is at its most. */
export interface Marginal {
  readonly interventionId: string;
  readonly quantity: LeverQuantity;
  readonly atToday: NextStep | null;
  readonly atBest: NextStep | null;
}

/** The best mix found for one budget. Points come in order of budget; neither cost nor objective ever falls. */
export interface FrontierPoint {
  /** Share of the question's budget; above 1 beyond it. */
  readonly share: number;
  /** Kroner that the mix was allowed, over the horizon. */
  readonly budget: number;
  readonly amounts: readonly number[];
  readonly cost: number;
  readonly objective: number;
}

/** How far today's mix is from the frontier. */
export interface Distance {
  /** What the best mix found that costs no more than today's gives beyond it; 0 where today's is on the frontier. */
  readonly objectiveAtSameCost: number;
  /** Kroner that the cheapest frontier point at least as good as today's saves; 0 where there is none. */
  readonly costAtSameObjective: number;
}

/** Whether the answer is the best there is. */
export type Proof =
  /** No mix of the question is better. */
  | { readonly kind: 'exact' }
  /** No mix is better by more than this: in the objective's unit, and as a share (0–1) of the best. */
  | { readonly kind: 'within'; readonly gap: number; readonly share: number }
  /** The best that was found among very many, not proved. */
  | { readonly kind: 'searched' };

/** The best mix against two others on the same draws. MODEL §7. */
export interface Certainty {
  readonly draws: number;
  /** Share (0–1) of the draws in which the best is better; a draw in which both are alike counts half. */
  readonly beatsToday: number;
  /** Null where there is no other mix. */
  readonly beatsRunnerUp: number | null;
  /** Share of the draws in which it is best of the three. */
  readonly best: number;
  /** Best − today's, of the objective, draw by draw. */
  readonly gain: Quantiles;
  /** The headlines that every screen shows, best − today's. */
  readonly netMunicipality: Quantiles;
  readonly extraInEducationOrJob: Quantiles;
}

export interface TodaysMix extends Mix {
  /** The question's limits that today's mix does not keep; none where it is itself a possible answer. */
  readonly broken: readonly BrokenLimit[];
}

export interface Found {
  readonly kind: 'found';
  /** `first`: a good mix, soon there, without frontier, marginal values and proof. `whole`: all of it. */
  readonly stage: 'first' | 'whole';
  readonly today: TodaysMix;
  readonly best: Mix;
  /**
   * The best of the mixes worth taking that differ from it in more than one lever, or in one where there is none; a mix
   * is worth taking where none gives as much for less.
   */
  readonly runnerUp: Mix | null;
  /** Best − today's, of the objective. */
  readonly gain: number;
  /** What keeps the best mix from becoming better. */
  readonly binding: readonly Limit[];
  readonly marginal: readonly Marginal[];
  readonly frontier: readonly FrontierPoint[];
  readonly distance: Distance | null;
  /** Other mixes, within the budget and beyond, for the cloud under the frontier. */
  readonly others: readonly { readonly cost: number; readonly objective: number }[];
  /** Null before the draws are made. */
  readonly certainty: Certainty | null;
  readonly proof: Proof;
  /** Runs of the model so far, and how many mixes the question allows to be put together. */
  readonly projections: number;
  readonly mixes: number;
}

/** No mix keeps all that the question asks. */
export interface Infeasible {
  readonly kind: 'infeasible';
  readonly today: TodaysMix;
  /** `alone`: no mix keeps the limit even by itself, with the nearest that one comes; else each can be kept, but not together. */
  readonly faults: readonly (BrokenLimit & { readonly alone: boolean })[];
  /** Whether it is certain that there is no such mix; else none was found. */
  readonly isProved: boolean;
  readonly projections: number;
  readonly mixes: number;
}

export type OptimisationAnswer = Found | Infeasible;

/** How far the work has come, and the newest answer where there is a new one. */
export interface OptimisationProgress {
  /** 0–1. */
  readonly done: number;
  readonly answer: OptimisationAnswer | null;
}
