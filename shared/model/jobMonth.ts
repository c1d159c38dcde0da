import type { Arrivals } from './arrivals.ts';
import type { Chances } from './chances.ts';
import { type State, YEAR } from './states.ts';

/** A month of those in job: J[m] and J* of every segment, of whom some return to support. MODEL §4. */
export function passJob(t: number, state: State, chances: Chances, segments: number, arrivals: Arrivals): void {
  const { job, jobTotal, laterJob } = state;
  const { jobReturn, laterJobReturn, jobKeptToYearEnd } = chances;
  const { toSupport } = arrivals;
  const slot = (t + 1) % YEAR;
  for (let g = 0; g < segments; g++) {
    const chance = jobReturn[g] as number;
    const laterChance = laterJobReturn[g] as number;
    const inFirst = jobTotal[g] as number;
    const completing = (job[g * YEAR + slot] as number) * (jobKeptToYearEnd[g] as number);
    const beyond = laterJob[g] as number;
    toSupport[g] = (toSupport[g] as number) + inFirst * chance + beyond * laterChance;
    jobTotal[g] = Math.max(0, inFirst - completing) * (1 - chance);
    laterJob[g] = beyond * (1 - laterChance) + completing * (1 - chance);
  }
}
