import type { Scenario } from '../document/scenario.ts';
import type { Projection } from '../model/projection.ts';
import type { OneAtATime } from '../uncertainty/oneAtATime.ts';
import type { Uncertainty, UncertaintyInDepth } from '../uncertainty/uncertainty.ts';
import type { Words } from '../words/words.ts';

/** What slides are made from. What has not been computed is null: a slide says so, or is left out. */
export interface DeckInput {
  readonly words: Words;
  readonly scenario: Scenario;
  readonly projection: Projection;
  /** The ranges of this very scenario; with the sorted draws where a threshold is to be told. */
  readonly uncertainty: (Uncertainty & Partial<Pick<UncertaintyInDepth, 'sorted'>>) | null;
  /** What matters most; null where that has not been computed. */
  readonly oneAtATime: OneAtATime | null;
  /** The version of the app. */
  readonly app: string;
  /** Today, "2026-11-22": shared knows no clock. */
  readonly day: string;
  /** Whether the numbers are made up, as those of the example municipality are. */
  readonly isIllustrative: boolean;
}

/** The input, with the line that says where its numbers come from, and whether counts under five persons are told. */
export interface DeckParts extends DeckInput {
  readonly showSmallNumbers: boolean;
  readonly source: string;
}
