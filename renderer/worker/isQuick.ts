import type { Scenario } from '../../shared/document/scenario.ts';

/**
 * Months of allocations up to which the window projects a document itself: about 3 ms, less than sending it to a worker
 * and taking the answer back into the frame. The largest document has 35 times as many.
 */
const QUICK = 2000;

/** Whether projecting `scenario` takes less than a fraction of a frame. What it takes grows with its allocations and months. */
export function isQuick({ interventions, horizonMonths }: Scenario): boolean {
  const allocations = interventions.reduce((sum, { allocation }) => sum + allocation.length, 0);
  return allocations * horizonMonths <= QUICK;
}
