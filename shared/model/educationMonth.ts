import type { Arrivals } from './arrivals.ts';
import type { Chances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import { remainder } from './remainder.ts';
import { type State, YEAR } from './states.ts';

/**
 * Steps 3 and 4 for those in education outside a retention intervention: E[m], E* and G of every segment. Whoever came
 * eleven months before is in E* from now on. MODEL §4.
 */
export function passEducation(t: number, state: State, inputs: Inputs, chances: Chances, arrivals: Arrivals): void {
  const { months, segments } = inputs;
  const { education, educationTotal, laterEducation, retained } = state;
  const { education: first, laterEducation: later, educationKept } = chances;
  const { toSupport, toJob } = arrivals;
  const came = t + 1 - YEAR;
  for (let g = 0; g < segments.count; g++) {
    const stay = first.stay[g] as number;
    const laterStay = later.stay[g] as number;
    const inFirst = educationTotal[g] as number;
    const completing =
      came < 0 ? 0 : (education[g * (months + 1) + came] as number) * (educationKept[g * YEAR + YEAR - 1] as number);
    const beyond = laterEducation[g] as number;
    const kept = retained[g] as number;
    const inLater = beyond + kept;
    toSupport[g] =
      (toSupport[g] as number) + inFirst * (first.toSupport[g] as number) + inLater * (later.toSupport[g] as number);
    toJob[g] = (toJob[g] as number) + inFirst * (first.toJob[g] as number) + inLater * (later.toJob[g] as number);
    educationTotal[g] = remainder(inFirst, completing) * stay;
    laterEducation[g] = beyond * laterStay + completing * stay;
    retained[g] = kept * laterStay;
  }
}
