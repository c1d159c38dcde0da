import type { Arrivals } from './arrivals.ts';
import type { Chances } from './chances.ts';
import { passEducation } from './educationMonth.ts';
import type { Inputs } from './inputs.ts';
import { passJob } from './jobMonth.ts';
import { passRetention } from './retentionMonth.ts';
import type { State } from './states.ts';

/**
 * Steps 3 and 4 for those in education or job: who returns to support, who goes from education to job, and who has
 * now held on for a year. MODEL §4.
 */
export function passSettledMonth(t: number, state: State, inputs: Inputs, chances: Chances, arrivals: Arrivals): void {
  const { segments, interventions, allocations } = inputs;
  passEducation(t, state, chances, segments.count, arrivals);
  passJob(t, state, chances, segments.count, arrivals);
  for (let a = 0; a < allocations.count; a++) {
    const isRetention = interventions.isRetention[allocations.intervention[a] as number] === 1;
    if (isRetention && (state.participantTotal[a] as number) > 0) passRetention(t, state, inputs, chances, arrivals, a);
  }
}
