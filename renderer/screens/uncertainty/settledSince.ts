import type { Checkpoint } from '../../../shared/uncertainty/uncertainty.ts';

/** How much the chance may still move over the second half of the draws and be called settled: two percentage points. */
const SETTLED = 0.02;

export interface Settled {
  /** The draw that the second half begins with. */
  readonly from: number;
  /** Between which shares (0–1) the chance of a gain has been since. */
  readonly low: number;
  readonly high: number;
  readonly isEnough: boolean;
}

/** Whether more draws would change the chance that is told. Null before anything has been drawn. */
export function settledSince(convergence: readonly Checkpoint[]): Settled | null {
  const last = convergence.at(-1);
  if (!last) return null;
  const late = convergence.filter(({ draws }) => draws * 2 >= last.draws);
  const shares = late.map(({ shareMunicipalGain }) => shareMunicipalGain);
  const low = Math.min(...shares);
  const high = Math.max(...shares);
  return { from: late[0]?.draws ?? last.draws, low, high, isEnough: late.length > 1 && high - low <= SETTLED };
}
