import type { PayerParts } from '../../shared/charts/chartParts.ts';

/** A bar of a waterfall: from where the one before it ended; the sum from 0. */
export interface WaterfallStep {
  readonly key: string;
  /** Lines under each other. */
  readonly name: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly kind: 'gain' | 'loss' | 'sum';
  /** What stands at its end. */
  readonly amount: string;
}

/** The bars of these parts, one after the other, and of their sum. */
export function waterfallSteps({ parts, sum }: PayerParts): WaterfallStep[] {
  let reached = 0;
  const steps = parts.map(({ value, ...part }): WaterfallStep => {
    const from = reached;
    reached += value;
    return { ...part, from, to: reached, kind: value < 0 ? 'loss' : 'gain' };
  });
  const { value, ...rest } = sum;
  return [...steps, { ...rest, from: 0, to: value, kind: 'sum' }];
}

/** Of the bars' height, for the amounts beyond their ends. */
const AMOUNT_ROOM = 0.1;

/** What the axis must reach: the ends of the bars, and room for their amounts to stand clear of the names under them. */
export function reachOf(steps: readonly WaterfallStep[]): number[] {
  const values = steps.flatMap(({ from, to }) => [from, to]);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (most - least) * AMOUNT_ROOM;
  return [...values, ...(least < 0 ? [least - room] : []), ...(most > 0 ? [most + room] : [])];
}
