import type { Arrivals } from './arrivals.ts';
import type { Chances, EducationChances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import { remainder } from './remainder.ts';
import { type State, YEAR } from './states.ts';

/**
 * A month of those in education and enrolled in a retention intervention: R[i][k][m]. Their return rate changes when
 * their first year in education is over and when the effect ends. MODEL §4, step 3, and for those who enrolled within
 * the year step 4; `age` sees to the others.
 */
export function passRetention(t: number, state: State, inputs: Inputs, chances: Chances, arrivals: Arrivals): void {
  const { interventions, allocations } = inputs;
  for (let a = 0; a < allocations.count; a++) {
    const i = allocations.intervention[a] as number;
    if (interventions.isRetention[i] === 0) continue;
    if ((state.early[a] as number) + (state.late[a] as number) > 0)
      leaveLaterYears(state, inputs, chances, arrivals, a);
    if ((state.recent[a] as number) > 0) passRecent(t, state, inputs, chances, arrivals, a);
    else state.inDuration[a] = 0;
  }
}

/** Those who enrolled a year ago or more: all of them are beyond their first year of education. */
function leaveLaterYears(state: State, inputs: Inputs, chances: Chances, arrivals: Arrivals, a: number): void {
  const { interventions, allocations } = inputs;
  const { treatedLaterEducation: treated, laterEducation: untreated } = chances;
  const i = allocations.intervention[a] as number;
  const g = allocations.segment[a] as number;
  const effect = interventions.effectMonths[i] as number;
  const isEarlyTreated = effect > YEAR;
  const isLateTreated = effect > (interventions.turnMonths[i] as number);
  const before = state.early[a] as number;
  const after = state.late[a] as number;
  leaveEducation(isEarlyTreated ? treated : untreated, isEarlyTreated ? a : g, g, before, arrivals);
  leaveEducation(isLateTreated ? treated : untreated, isLateTreated ? a : g, g, after, arrivals);
}

/**
 * Those who enrolled within the year, month of enrolment after month of enrolment: in their first year of education, or
 * beyond it, where whoever completes the year joins them.
 */
function passRecent(t: number, state: State, inputs: Inputs, chances: Chances, arrivals: Arrivals, a: number): void {
  const { firstYear, firstYearTotal, cohorts } = state;
  const { months, interventions, allocations } = inputs;
  const i = allocations.intervention[a] as number;
  const g = allocations.segment[a] as number;
  const duration = interventions.durationMonths[i] as number;
  const effect = interventions.effectMonths[i] as number;
  const stayTreated = chances.treatedEducation.stay[a] as number;
  const stayUntreated = chances.education.stay[g] as number;
  const stayTreatedLater = chances.treatedLaterEducation.stay[a] as number;
  const stayUntreatedLater = chances.laterEducation.stay[g] as number;
  const kept = chances.firstYearKept;
  const newest = a * months + t;
  const newestRow = (state.firstYearStart[a] as number) + t;
  let treated = 0;
  let untreated = 0;
  let treatedLater = 0;
  let untreatedLater = 0;
  let remain = 0;
  let within = 0;
  for (let m = 0; m < YEAR && m <= t; m++) {
    const row = newestRow - m;
    const first = firstYearTotal[row] as number;
    const later = cohorts[newest - m] as number;
    const completing = (firstYear[row * YEAR + YEAR - 1 - m] as number) * (kept[a * YEAR + m] as number);
    const isTreated = m < effect;
    const stay = isTreated ? stayTreated : stayUntreated;
    const stayLater = isTreated ? stayTreatedLater : stayUntreatedLater;
    if (isTreated) {
      treated += first;
      treatedLater += later;
    } else {
      untreated += first;
      untreatedLater += later;
    }
    cohorts[newest - m] = later * stayLater + completing * stay;
    firstYearTotal[row] = remainder(first, completing) * stay;
    const staying = first * stay + later * stayLater;
    if (m === YEAR - 1) continue;
    remain += staying;
    if (m < duration - 1) within += staying;
  }
  leaveEducation(chances.treatedEducation, a, g, treated, arrivals);
  leaveEducation(chances.education, g, g, untreated, arrivals);
  leaveEducation(chances.treatedLaterEducation, a, g, treatedLater, arrivals);
  leaveEducation(chances.laterEducation, g, g, untreatedLater, arrivals);
  state.recent[a] = remain;
  state.inDuration[a] = within;
}

/** `n` persons in education in segment g face a month's chances; who stays is the caller's to keep. */
function leaveEducation(chances: EducationChances, row: number, g: number, n: number, arrivals: Arrivals): void {
  arrivals.toSupport[g] = (arrivals.toSupport[g] as number) + n * (chances.toSupport[row] as number);
  arrivals.toJob[g] = (arrivals.toJob[g] as number) + n * (chances.toJob[row] as number);
}
