import { age, ranges } from './ageing.ts';
import type { Arrivals } from './arrivals.ts';
import type { Chances, EducationChances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import { type State, YEAR } from './states.ts';

/**
 * A month of those in education and enrolled in a retention intervention: R[i][k][m] of one allocation. Their return
 * rate changes when their first year in education is over and when the effect ends. Those beyond their first year are
 * alike whenever they began, so they stand together by the month of enrolment, like the participants on support.
 * MODEL §4.
 */
export function passRetention(
  t: number,
  state: State,
  inputs: Inputs,
  chances: Chances,
  arrivals: Arrivals,
  a: number,
): void {
  const g = inputs.allocations.segment[a] as number;
  const { treatedLaterEducation: treated, laterEducation: untreated } = chances;
  const { moved } = state;
  age(t, state, inputs, a, treated.stay, untreated.stay, state.retained);
  leaveEducation(treated, a, g, (moved[ranges.both] as number) + (moved[ranges.effectOnly] as number), arrivals);
  leaveEducation(untreated, g, g, (moved[ranges.durationOnly] as number) + (moved[ranges.neither] as number), arrivals);
  passFirstYear(t, state, inputs, chances, arrivals, a);
}

/**
 * Those in their first year of education, month of enrolment after month of enrolment; whoever completes the year
 * joins those beyond it.
 */
function passFirstYear(t: number, state: State, inputs: Inputs, chances: Chances, arrivals: Arrivals, a: number): void {
  const { firstYear, firstYearTotal, participants } = state;
  const i = inputs.allocations.intervention[a] as number;
  const g = inputs.allocations.segment[a] as number;
  const window = inputs.interventions.windowMonths[i] as number;
  const duration = inputs.interventions.durationMonths[i] as number;
  const effect = inputs.interventions.effectMonths[i] as number;
  const stayTreated = chances.treatedEducation.stay[a] as number;
  const stayUntreated = chances.education.stay[g] as number;
  const ring = state.ringStart[a] as number;
  const square = state.firstYearStart[a] as number;
  const earliest = Math.min(YEAR - 1, t);
  let place = t % window;
  let treated = 0;
  let untreated = 0;
  let remain = 0;
  let within = 0;
  for (let m = 0; m <= earliest; m++) {
    const slot = ring + place;
    place = place === 0 ? window - 1 : place - 1;
    const enrolledIn = (t - m) % YEAR;
    const stay = m < effect ? stayTreated : stayUntreated;
    const row = square * YEAR + enrolledIn;
    const cell = row * YEAR + YEAR - 1 - m;
    const sum = firstYearTotal[row] as number;
    const completing = (firstYear[cell] as number) * (chances.firstYearKept[a * YEAR + m] as number);
    firstYear[cell] = 0;
    // After the last month nobody is left, not even a rounding error.
    firstYearTotal[row] = m === YEAR - 1 ? 0 : Math.max(0, sum - completing) * stay;
    if (m < effect) treated += sum;
    else untreated += sum;
    if (m === window - 1) {
      state.retained[g] = (state.retained[g] as number) + completing * stay;
      continue;
    }
    participants[slot] = (participants[slot] as number) + completing * stay;
    remain += sum * stay;
    if (m < duration - 1) within += sum * stay;
  }
  leaveEducation(chances.treatedEducation, a, g, treated, arrivals);
  leaveEducation(chances.education, g, g, untreated, arrivals);
  state.participantTotal[a] = (state.participantTotal[a] as number) + remain;
  state.inDuration[a] = (state.inDuration[a] as number) + within;
}

/** `n` persons in education in segment g face a month's chances; who stays is the caller's to keep. */
function leaveEducation(chances: EducationChances, row: number, g: number, n: number, arrivals: Arrivals): void {
  arrivals.toSupport[g] = (arrivals.toSupport[g] as number) + n * (chances.toSupport[row] as number);
  arrivals.toJob[g] = (arrivals.toJob[g] as number) + n * (chances.toJob[row] as number);
}
