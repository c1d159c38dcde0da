import type { Scenario } from '../../shared/document/scenario.ts';
import type { ExpectedBand } from '../../shared/followUp/expectedBands.ts';
import type { FollowUp } from '../../shared/followUp/followUp.ts';
import type { ForecastError } from '../../shared/followUp/forecastError.ts';
import type { TargetStanding } from '../../shared/followUp/targetStanding.ts';
import type { SeriesVerdict } from '../../shared/followUp/verdict.ts';

/** What the window says to the worker of the follow-up, which keeps the draws of one decided version. */

export type FollowUpQuestion =
  /** First: the decided version. */
  | { readonly kind: 'draw'; readonly scenario: Scenario }
  /** After it, as often as figures are edited. */
  | { readonly kind: 'judge'; readonly followUp: FollowUp };

export type FollowUpAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'bands'; readonly bands: readonly ExpectedBand[] }
  | {
      readonly kind: 'judged';
      readonly verdicts: readonly SeriesVerdict[];
      readonly standings: readonly TargetStanding[];
      readonly errors: readonly ForecastError[];
    }
  | { readonly kind: 'failed'; readonly reason: string };
