import { age } from './ageing.ts';
import type { Arrivals } from './arrivals.ts';
import type { Chances, EducationChances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import { type State, YEAR } from './states.ts';

/**
 * A month of those in education and enrolled in a retention intervention: R[i][k][m] of one allocation. Their return
 * rate changes when their first year in education is over and when the effect ends. MODEL §4.
 */
export function passRetention(
  t: number,
  state: State,
  inputs: Inputs,
  chances: Chances,
  arrivals: Arrivals,
  a: number,
): void {
  const { interventions } = inputs;
  const i = inputs.allocations.intervention[a] as number;
  const g = inputs.allocations.segment[a] as number;
  const turn = interventions.turnMonths[i] as number;
  const effect = interventions.effectMonths[i] as number;
  const duration = interventions.durationMonths[i] as number;
  const { treatedLaterEducation: treated, laterEducation: untreated } = chances;

  // Those who enrolled a year ago or more are beyond their first year of education, all of them.
  const before = state.early[a] as number;
  const after = state.late[a] as number;
  if (before + after > 0) {
    leaveEducation(effect > YEAR ? treated : untreated, effect > YEAR ? a : g, g, before, arrivals);
    leaveEducation(effect > turn ? treated : untreated, effect > turn ? a : g, g, after, arrivals);
    age(t, state, inputs, chances, a, state.retained);
  }
  passRecent(t, state, inputs, chances, arrivals, a);
  const early = state.early[a] as number;
  const late = state.late[a] as number;
  state.participantTotal[a] = (state.participantTotal[a] as number) + early + late;
  state.inDuration[a] = (state.inDuration[a] as number) + (duration > YEAR ? early : 0) + (duration > turn ? late : 0);
}

/**
 * Those who enrolled within the year, month of enrolment after month of enrolment: in their first year of education, or
 * beyond it, where whoever completes the year joins them. Renews the allocation's totals by these.
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
  const square = state.firstYearStart[a] as number;
  const newest = a * months + t;
  let treated = 0;
  let untreated = 0;
  let treatedLater = 0;
  let untreatedLater = 0;
  let remain = 0;
  let within = 0;
  for (let m = 0; m < YEAR && m <= t; m++) {
    const row = square * YEAR + ((t - m) % YEAR);
    const cell = row * YEAR + YEAR - 1 - m;
    const first = firstYearTotal[row] as number;
    const later = cohorts[newest - m] as number;
    const completing = (firstYear[cell] as number) * (chances.firstYearKept[a * YEAR + m] as number);
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
    firstYear[cell] = 0;
    cohorts[newest - m] = later * stayLater + completing * stay;
    // After the last month nobody is left in the first year, not even a rounding error.
    firstYearTotal[row] = m === YEAR - 1 ? 0 : Math.max(0, first - completing) * stay;
    if (m === YEAR - 1) continue;
    const staying = first * stay + later * stayLater;
    remain += staying;
    if (m < duration - 1) within += staying;
  }
  leaveEducation(chances.treatedEducation, a, g, treated, arrivals);
  leaveEducation(chances.education, g, g, untreated, arrivals);
  leaveEducation(chances.treatedLaterEducation, a, g, treatedLater, arrivals);
  leaveEducation(chances.laterEducation, g, g, untreatedLater, arrivals);
  state.participantTotal[a] = remain;
  state.inDuration[a] = within;
  if (t >= YEAR - 1) beginLaterYears(newest - YEAR + 1, state, inputs, a);
}

/** Who enrolled a year ago is followed on, or has been kept where the window is over. @param cohort index of theirs */
function beginLaterYears(cohort: number, state: State, { interventions, allocations }: Inputs, a: number): void {
  const isOver = (interventions.windowMonths[allocations.intervention[a] as number] as number) === YEAR;
  const into = isOver ? state.retained : state.early;
  const at = isOver ? (allocations.segment[a] as number) : a;
  into[at] = (into[at] as number) + (state.cohorts[cohort] as number);
}

/** `n` persons in education in segment g face a month's chances; who stays is the caller's to keep. */
function leaveEducation(chances: EducationChances, row: number, g: number, n: number, arrivals: Arrivals): void {
  arrivals.toSupport[g] = (arrivals.toSupport[g] as number) + n * (chances.toSupport[row] as number);
  arrivals.toJob[g] = (arrivals.toJob[g] as number) + n * (chances.toJob[row] as number);
}
