import type { Scenario } from '../../shared/document/scenario.ts';
import type { CautiousFactors } from '../../shared/model/cautious.ts';
import type { ProjectionInDepth } from '../../shared/model/projection.ts';

/** What the window and the worker that runs the model say to each other. `number` counts the questions. */
export interface Question {
  readonly number: number;
  readonly scenario: Scenario;
  readonly factors: CautiousFactors;
}

export type Answer =
  | { readonly number: number; readonly ok: true; readonly projection: ProjectionInDepth }
  | { readonly number: number; readonly ok: false; readonly reason: string };
