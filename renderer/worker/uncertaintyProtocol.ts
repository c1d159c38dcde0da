import type { Scenario } from '../../shared/document/scenario.ts';
import type { Chunk, ColumnSpan } from '../../shared/uncertainty/drawChunk.ts';
import type { UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';

/** What the window says to the workers that draw and to the one that sums up. `job` counts the documents. */

/** Some draws of the document of a job. The document itself comes once to each worker. */
export interface DrawQuestion {
  readonly job: number;
  readonly scenario?: Scenario;
  readonly from: number;
  readonly count: number;
  readonly span: ColumnSpan;
}

export type DrawAnswer =
  | { readonly job: number; readonly ok: true; readonly chunk: Chunk; readonly milliseconds: number }
  | { readonly job: number; readonly ok: false; readonly reason: string };

/** Draws to keep, or the wish to hear what those of a leg say. */
export type SumQuestion =
  | { readonly job: number; readonly kind: 'begin'; readonly scenario: Scenario }
  | { readonly job: number; readonly kind: 'keep'; readonly chunk: Chunk }
  | { readonly job: number; readonly kind: 'end'; readonly leg: Leg };

export type SumAnswer =
  | { readonly job: number; readonly ok: true; readonly uncertainty: UncertaintyInDepth }
  | { readonly job: number; readonly ok: false; readonly reason: string };

/** A part of the way to all draws. */
export interface Leg {
  /** The draws that this leg adds, `to` excluded, and the columns of them that are kept. */
  readonly from: number;
  readonly to: number;
  readonly span: ColumnSpan;
  /** Whether the draws of the leg are forgotten after it, and whether its end is shown. */
  readonly isForgotten: boolean;
  readonly isShown: boolean;
}
