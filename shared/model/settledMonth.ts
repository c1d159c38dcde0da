import type { Arrivals } from './arrivals.ts';
import type { Chances, EducationChances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import { EDUCATION_STARTS, type State, YEAR } from './states.ts';

/**
 * Steps 3 and 4 for those in education or job: who returns to support, who goes from education to job, and who has
 * now held on for a year. MODEL §4.
 */
export function passSettledMonth(t: number, state: State, inputs: Inputs, chances: Chances, arrivals: Arrivals): void {
  const { segments, interventions, allocations } = inputs;
  for (let g = 0; g < segments.count; g++) {
    passEducation(t, state, chances, g, arrivals);
    passJob(t, state, chances, g, arrivals);
  }
  for (let a = 0; a < allocations.count; a++) {
    const isRetention = interventions.isRetention[allocations.intervention[a] as number] === 1;
    if (isRetention && (state.participantTotal[a] as number) > 0) passRetention(t, state, inputs, chances, arrivals, a);
  }
}

/** E[m], E* and G. Whoever came eleven months before is in E* from now on, and their slot is free for newcomers. */
function passEducation(t: number, state: State, chances: Chances, g: number, arrivals: Arrivals): void {
  const first = passYear(state.education, g, chances.education.stay[g] as number);
  leaveEducation(chances.education, g, g, first, arrivals);
  const later = (state.laterEducation[g] as number) + (state.retained[g] as number);
  leaveEducation(chances.laterEducation, g, g, later, arrivals);
  const stay = chances.laterEducation.stay[g] as number;
  const oldest = g * YEAR + ((t + 1) % YEAR);
  state.laterEducation[g] = (state.laterEducation[g] as number) * stay + (state.education[oldest] as number);
  state.retained[g] = (state.retained[g] as number) * stay;
  state.education[oldest] = 0;
}

/** J[m] and J*. */
function passJob(t: number, state: State, chances: Chances, g: number, arrivals: Arrivals): void {
  const chance = chances.jobReturn[g] as number;
  const laterChance = chances.laterJobReturn[g] as number;
  const first = passYear(state.job, g, 1 - chance);
  const later = state.laterJob[g] as number;
  arrivals.toSupport[g] = (arrivals.toSupport[g] as number) + first * chance + later * laterChance;
  const oldest = g * YEAR + ((t + 1) % YEAR);
  state.laterJob[g] = later * (1 - laterChance) + (state.job[oldest] as number);
  state.job[oldest] = 0;
}

/** Keeps the share `stay` of a ring of twelve months. Returns how many they were before. */
function passYear(ring: Float64Array, g: number, stay: number): number {
  let sum = 0;
  for (let slot = g * YEAR; slot < (g + 1) * YEAR; slot++) {
    const n = ring[slot] as number;
    sum += n;
    ring[slot] = n * stay;
  }
  return sum;
}

/** R[i][k][m] of one allocation, for each k that holds anybody. */
function passRetention(t: number, state: State, inputs: Inputs, chances: Chances, arrivals: Arrivals, a: number): void {
  state.participantTotal[a] = 0;
  state.inDuration[a] = 0;
  for (let k = 0; k < EDUCATION_STARTS; k++) {
    const start = a * EDUCATION_STARTS + k;
    if ((state.retainedByStart[start] as number) > 0) {
      state.retainedByStart[start] = passEducationStart(t, state, inputs, chances, arrivals, a, k);
    }
  }
}

/**
 * Those of an allocation who had been `k` months in education when they enrolled. Their return rate changes when the
 * effect ends and when their first year in education does: up to three ranges of months since enrolment, each of
 * which leaves as one group.
 *
 * @returns how many of them are in the intervention's window a month later
 */
function passEducationStart(
  t: number,
  state: State,
  inputs: Inputs,
  chances: Chances,
  arrivals: Arrivals,
  a: number,
  k: number,
): number {
  const i = inputs.allocations.intervention[a] as number;
  const g = inputs.allocations.segment[a] as number;
  const window = inputs.interventions.windowMonths[i] as number;
  const duration = inputs.interventions.durationMonths[i] as number;
  const effect = inputs.interventions.effectMonths[i] as number;
  const ring = (state.ringStart[a] as number) + k * window;
  const firstYear = YEAR - k;
  const reached = Math.min(window, t + 1);
  let remain = 0;

  for (let from = 0; from < reached; ) {
    const isTreated = from < effect;
    const isFirstYear = from < firstYear;
    const to = Math.min(reached, isTreated ? effect : window, isFirstYear ? firstYear : window);
    const table = educationTable(chances, isTreated, isFirstYear);
    const row = isTreated ? a : g;
    const stay = table.stay[row] as number;
    let sum = 0;
    let at = (t - from) % window;
    for (let m = from; m < to; m++) {
      const slot = ring + at;
      at = at === 0 ? window - 1 : at - 1;
      const n = state.participants[slot] as number;
      if (n === 0) continue;
      sum += n;
      const staying = n * stay;
      if (m === window - 1) {
        state.participants[slot] = 0;
        state.retained[g] = (state.retained[g] as number) + staying;
      } else {
        state.participants[slot] = staying;
        remain += staying;
        if (m < duration - 1) state.inDuration[a] = (state.inDuration[a] as number) + staying;
      }
    }
    leaveEducation(table, row, g, sum, arrivals);
    from = to;
  }
  state.participantTotal[a] = (state.participantTotal[a] as number) + remain;
  return remain;
}

function educationTable(chances: Chances, isTreated: boolean, isFirstYear: boolean): EducationChances {
  if (isTreated) return isFirstYear ? chances.treatedEducation : chances.treatedLaterEducation;
  return isFirstYear ? chances.education : chances.laterEducation;
}

function leaveEducation(chances: EducationChances, row: number, g: number, n: number, arrivals: Arrivals): void {
  arrivals.toSupport[g] = (arrivals.toSupport[g] as number) + n * (chances.toSupport[row] as number);
  arrivals.toJob[g] = (arrivals.toJob[g] as number) + n * (chances.toJob[row] as number);
}
