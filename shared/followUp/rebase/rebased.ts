import type { Fault } from '../../document/fault.ts';
import type { FieldPath } from '../../document/field.ts';
import type { Scenario } from '../../document/scenario.ts';
import type { Period } from '../period.ts';

/** A number with what eight of ten draws lie within, in the document's unit. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** An input that the figures moved. */
export interface Moved {
  /** In the new scenario. */
  readonly path: FieldPath;
  /** A share is 0–1; a hazard ratio of 1 is no effect. */
  readonly unit: 'share' | 'ratio';
  readonly before: Ranged;
  readonly after: Ranged;
}

/** How many of a target group are where as the new scenario starts. */
export interface StockNow {
  /** Of the decided version. */
  readonly segmentId: string;
  readonly support: number;
  readonly educationOrJob: number;
  /**
   * `figure`: both were counted, or one of them was and the other is the rest of those followed. `scaled`: the count of
   * all target groups, divided as projected. `projected`: nothing was counted.
   */
  readonly from: 'figure' | 'scaled' | 'projected';
}

/** What the figures could say of rates and effects. */
export interface Update {
  /** `collapsed`: hardly any draw fits the figures, so nothing is moved. `noEvidence`: no figure tells of them. */
  readonly code: 'updated' | 'collapsed' | 'noEvidence';
  /** How many equally good draws the weighted ones are worth, of `draws`. */
  readonly effective: number;
  readonly draws: number;
  /** How many counts the draws were weighed by. */
  readonly figures: number;
}

/** What the new scenario takes for granted, to be said wherever it is made. */
export type RebaseNote = 'enrolmentAgain' | 'firstYearAgain' | 'horizonLengthened';

export type Rebased =
  | {
      readonly ok: true;
      readonly scenario: Scenario;
      /** The last period that was counted; the new scenario starts in the month after it. */
      readonly period: Period;
      readonly stocks: readonly StockNow[];
      readonly moved: readonly Moved[];
      readonly update: Update;
      readonly notes: readonly RebaseNote[];
      /** Names of interventions that have ended and are left out. */
      readonly ended: readonly string[];
    }
  | { readonly ok: false; readonly code: 'noFigures' | 'planOver' }
  | { readonly ok: false; readonly code: 'tooManySegments'; readonly count: number; readonly most: number }
  | { readonly ok: false; readonly code: 'invalid'; readonly faults: readonly Fault[] };

/** What is written into the new document, in the language of the app. */
export interface RebaseTexts {
  readonly name: string;
  readonly settledSegment: (name: string) => string;
  readonly supportSegment: (name: string) => string;
  readonly description: string;
  readonly stock: (from: StockNow['from']) => string;
  readonly returns: string;
  /** Of the number of persons behind the shares of a target group. */
  readonly sizeBehind: string;
  readonly moved: (one: Moved) => string;
}
