import type { Spread } from './spread.ts';

/** One line of the table: something measured as a ratio to something else that was measured, or given, in the same run. */
export interface Measure {
  readonly name: string;
  readonly ratio: Spread;
  /** The largest ratio that the design allows; absent where there is none and the number is only to be known. */
  readonly goal?: number;
  /** Which value the goal is about: of few whole starts the middle one, of many edits nearly all. */
  readonly judged: 'median' | 'p95';
  /** The same in milliseconds or whatever was measured. */
  readonly plainly: string;
}

/** What a part of the benchmark gives: its lines, and what there is to say about them below the table. */
export interface Part {
  readonly measures: readonly Measure[];
  readonly remarks: readonly string[];
}

/** Whether the goal is held; null without one. */
export function isHeld({ ratio, goal, judged }: Measure): boolean | null {
  return goal === undefined ? null : ratio[judged] <= goal;
}
