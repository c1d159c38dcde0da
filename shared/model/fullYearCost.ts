import type { Intervention } from '../document/intervention.ts';
import { placeCostPerMonth, staffCostPerMonth } from './interventionInputs.ts';
import { MONTHS_PER_YEAR } from './units.ts';

/** Kroner of a year in full operation, part by part: all places open throughout, before start-up and participants. */
export interface FullYearCost {
  readonly staff: number;
  readonly overhead: number;
  readonly places: number;
  readonly fixed: number;
  readonly sum: number;
}

/** What an intervention costs a year in full operation, and what it is made of. MODEL §5, programme cost. */
export function fullYearCost({ capacity, cost }: Pick<Intervention, 'capacity' | 'cost'>): FullYearCost {
  const withOverhead = staffCostPerMonth({ capacity, cost }) * MONTHS_PER_YEAR;
  const staff = staffCostPerMonth({ capacity, cost: { ...cost, overheadShare: 0 } }) * MONTHS_PER_YEAR;
  const places = placeCostPerMonth({ capacity, cost }) * MONTHS_PER_YEAR;
  const fixed = cost.fixedPerYear ?? 0;
  return { staff, overhead: withOverhead - staff, places, fixed, sum: withOverhead + places + fixed };
}
