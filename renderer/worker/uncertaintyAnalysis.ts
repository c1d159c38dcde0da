import type { Scenario } from '../../shared/document/scenario.ts';
import type { DrawSettings } from '../../shared/uncertainty/drawUncertainty.ts';
import type { GainShares } from '../../shared/uncertainty/gainShares.ts';
import type { OneAtATime } from '../../shared/uncertainty/oneAtATime.ts';
import type { SwitchingValue } from '../../shared/uncertainty/switchingValues.ts';
import type { Sample } from '../../shared/uncertainty/uncertainty.ts';

/** What matters most in a document, and how wrong it must be before its result turns. */
export interface Analysis {
  readonly oneAtATime: OneAtATime;
  readonly switchingValues: readonly SwitchingValue[];
  readonly gainShares: GainShares;
}

/** What the window asks the worker that analyses. */
export type AnalysisQuestion =
  | { readonly kind: 'analysis'; readonly scenario: Scenario; readonly threshold: number }
  | { readonly kind: 'samples'; readonly scenarios: readonly Scenario[]; readonly settings: DrawSettings };

export type AnalysisAnswer =
  | { readonly kind: 'analysis'; readonly analysis: Analysis }
  | { readonly kind: 'samples'; readonly samples: readonly Sample[] }
  | { readonly kind: 'failed'; readonly reason: string };
