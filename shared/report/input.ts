import type { Scenario } from '../document/scenario.ts';
import type { ExpectedPoint } from '../followUp/expectedBands.ts';
import type { ForecastError } from '../followUp/forecastError.ts';
import type { TargetStanding } from '../followUp/targetStanding.ts';
import type { SeriesVerdict } from '../followUp/verdict.ts';
import type { Breakdown } from '../ledger/breakdown.ts';
import type { CautiousFactors } from '../model/cautious.ts';
import type { Projection } from '../model/projection.ts';
import type { GainShares } from '../uncertainty/gainShares.ts';
import type { OneAtATime } from '../uncertainty/oneAtATime.ts';
import type { SwitchingValue } from '../uncertainty/switchingValues.ts';
import type { UncertaintyInDepth } from '../uncertainty/uncertainty.ts';
import type { Words } from '../words/words.ts';
import type { ReportFacts } from './block.ts';
import type { ReportChoices } from './choices.ts';

/** Everything that a report is made from. It knows no clock: the day and the versions are handed in. */
export interface ReportInput {
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** What the draws say of this very scenario; null where they have not been made, which the report then says. */
  readonly uncertainty: UncertaintyInDepth | null;
  /** What matters most; null where it has not been computed. */
  readonly analysis: ReportAnalysis | null;
  /** The scenario as it was made, for what has been changed since; null where that is not known. */
  readonly start: Scenario | null;
  /** How it goes, or why that cannot be said; null where it is not asked, and then the report has no such part. */
  readonly followUp: ReportFollowUp | NoFollowUp | null;
  readonly cautious: CautiousFactors;
  readonly choices: ReportChoices;
  readonly facts: Pick<ReportFacts, 'appVersion' | 'modelVersion' | 'revision' | 'day' | 'isIllustrative'>;
}

export interface ReportAnalysis {
  readonly oneAtATime: OneAtATime;
  readonly switchingValues: readonly SwitchingValue[];
  readonly gainShares: GainShares;
}

/** Why nothing is followed up: no version is decided, nothing was counted, or what could be expected is not known. */
export type NoFollowUp = 'notDecided' | 'notCounted' | 'notComputed';

/** What was counted, held against a decided version. */
export interface ReportFollowUp {
  /** The decided version, by whose names its places go. */
  readonly scenario: Scenario;
  readonly decision: { readonly decidedOn: string; readonly body: string };
  /** What could be expected, by figureKey. */
  readonly points: ReadonlyMap<string, ExpectedPoint>;
  readonly standings: readonly TargetStanding[];
  readonly verdicts: readonly SeriesVerdict[];
  readonly errors: readonly ForecastError[];
}

/** What a part of the report is written from: the input, with the words that it is written in. */
export interface ReportContext extends ReportInput {
  /** Counts under five persons are withheld in its sentences where the choices say so. */
  readonly words: Words;
  /** What the sums are made of; worked out the first time that a part asks for it. */
  readonly breakdown: () => Breakdown;
  readonly facts: ReportFacts;
}
