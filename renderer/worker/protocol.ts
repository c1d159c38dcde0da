import type { Scenario } from '../../shared/document/scenario.ts';
import type { CautiousFactors } from '../../shared/model/cautious.ts';
import type { CautiousView, CentralView } from '../../shared/model/projection.ts';

/** What the window and the two workers that run the model say to each other: each is asked for one half of a projection. */
export type Question = { readonly scenario: Scenario } & (
  | { readonly half: 'central' }
  | { readonly half: 'cautious'; readonly factors: CautiousFactors }
);

export type Answer =
  | { readonly ok: true; readonly half: 'central'; readonly view: CentralView }
  | { readonly ok: true; readonly half: 'cautious'; readonly view: CautiousView }
  | { readonly ok: false; readonly reason: string };
