import type { Arrivals } from './arrivals.ts';
import type { Chances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import { remainder } from './remainder.ts';
import { type State, YEAR } from './states.ts';

/** Steps 3 and 4 for those in job: J[m] and J* of every segment, of whom some return to support. MODEL §4. */
export function passJob(t: number, state: State, inputs: Inputs, chances: Chances, arrivals: Arrivals): void {
  const { months, segments } = inputs;
  const { job, jobTotal, laterJob } = state;
  const { jobReturn, laterJobReturn, jobKeptToYearEnd } = chances;
  const { toSupport } = arrivals;
  const came = t + 1 - YEAR;
  for (let g = 0; g < segments.count; g++) {
    const chance = jobReturn[g] as number;
    const laterChance = laterJobReturn[g] as number;
    const inFirst = jobTotal[g] as number;
    const completing = came < 0 ? 0 : (job[g * (months + 1) + came] as number) * (jobKeptToYearEnd[g] as number);
    const beyond = laterJob[g] as number;
    toSupport[g] = (toSupport[g] as number) + inFirst * chance + beyond * laterChance;
    jobTotal[g] = remainder(inFirst, completing) * (1 - chance);
    laterJob[g] = beyond * (1 - laterChance) + completing * (1 - chance);
  }
}
