import { age } from './ageing.ts';
import type { Arrivals } from './arrivals.ts';
import type { Chances } from './chances.ts';
import { effectStrength } from './chances.ts';
import type { Inputs } from './inputs.ts';
import type { State } from './states.ts';
import type { Trajectory } from './trajectory.ts';
import { WEEKS_PER_MONTH } from './units.ts';

/**
 * Steps 3 and 4 for those on support: who leaves for education, job or out of the model in month t, and who grows a
 * month older in an intervention. MODEL §4; person-months of participants as in §5.
 */
export function passSupportMonth(
  t: number,
  state: State,
  inputs: Inputs,
  chances: Chances,
  arrivals: Arrivals,
  trajectory: Trajectory,
): void {
  const { segments, interventions, allocations } = inputs;
  passOthers(state, chances, segments.count, arrivals);
  for (let a = 0; a < allocations.count; a++) {
    if (interventions.isRetention[allocations.intervention[a] as number]) continue;
    if ((state.participantTotal[a] as number) > 0) {
      passParticipants(t, state, inputs, chances, arrivals, trajectory, a);
    }
  }
}

/** U and D of every segment. */
function passOthers(state: State, chances: Chances, segments: number, arrivals: Arrivals): void {
  const { unenrolled, finished, left } = state;
  const { toEducation, toJob, exit, stay } = chances.baseline;
  for (let g = 0; g < segments; g++) {
    const waiting = unenrolled[g] as number;
    const done = finished[g] as number;
    const n = waiting + done;
    arrivals.toEducation[g] = (arrivals.toEducation[g] as number) + n * (toEducation[g] as number);
    arrivals.toJob[g] = (arrivals.toJob[g] as number) + n * (toJob[g] as number);
    left[g] = (left[g] as number) + n * (exit[g] as number);
    unenrolled[g] = waiting * (stay[g] as number);
    finished[g] = done * (stay[g] as number);
  }
}

/**
 * The participants of one allocation: all before their turn leave at one rate, and all after it. Person-months and those
 * followed in aftercare are counted within the duration.
 */
function passParticipants(
  t: number,
  state: State,
  inputs: Inputs,
  chances: Chances,
  arrivals: Arrivals,
  trajectory: Trajectory,
  a: number,
): void {
  const { interventions, allocations, months } = inputs;
  const i = allocations.intervention[a] as number;
  const g = allocations.segment[a] as number;
  if ((interventions.weeklyHours[i] as Float64Array).length > 0) countHours(t, state, inputs, chances, trajectory, a);

  const { early, late } = chances;
  const before = state.early[a] as number;
  const after = state.late[a] as number;
  age(t, state, inputs, chances, a, state.finished);
  const counts = (interventions.durationMonths[i] as number) > (interventions.turnMonths[i] as number);
  const within = state.early[a] as number;
  state.participantTotal[a] = within + (state.late[a] as number);
  state.inDuration[a] = counts ? (state.participantTotal[a] as number) : within;

  const toEducation = before * (early.toEducation[a] as number);
  const toJob = before * (early.toJob[a] as number);
  const laterToEducation = after * (late.toEducation[a] as number);
  const laterToJob = after * (late.toJob[a] as number);
  arrivals.toEducation[g] = (arrivals.toEducation[g] as number) + toEducation + laterToEducation;
  arrivals.toJob[g] = (arrivals.toJob[g] as number) + toJob + laterToJob;
  state.left[g] = (state.left[g] as number) + before * (early.exit[a] as number) + after * (late.exit[a] as number);
  const completed = toEducation + toJob + (counts ? laterToEducation + laterToJob : 0);
  state.leavers[a * months + t] = completed;

  const staying = before * (1 + (early.stay[a] as number)) + (counts ? after * (1 + (late.stay[a] as number)) : 0);
  const personMonths = staying / 2;
  const at = i * months + t;
  trajectory.completed[at] = (trajectory.completed[at] as number) + completed;
  trajectory.participantMonths[at] = (trajectory.participantMonths[at] as number) + personMonths;
  const replaced = g * months + t;
  trajectory.replaced[replaced] =
    (trajectory.replaced[replaced] as number) + (interventions.replacesOrdinaryShare[i] as number) * personMonths;
}

/** Paid hours of month t: participants by months since enrolment, each with the hours of that month. MODEL §5. */
function countHours(
  t: number,
  state: State,
  inputs: Inputs,
  chances: Chances,
  trajectory: Trajectory,
  a: number,
): void {
  const { allocations, interventions, months } = inputs;
  const { cohorts, stays } = state;
  const i = allocations.intervention[a] as number;
  const weekly = interventions.weeklyHours[i] as Float64Array;
  const turn = interventions.turnMonths[i] as number;
  const row = a * months;
  const followed = Math.min(weekly.length, t + 1);
  let hours = 0;
  let from = 0;
  while (from < followed) {
    const to = from < turn ? Math.min(turn, followed) : followed;
    let kept = 1;
    for (let m = from; m < to; m++) {
      hours += (cohorts[row + t - m] as number) * kept * (weekly[m] as number);
      kept *= stays[row + t - m + from] as number;
    }
    from = to;
  }
  if (t + 1 < months) stays[row + t + 1] = chances.early.stay[a] as number;
  const halfCycle = (1 + (chances.early.stay[a] as number)) / 2;
  const at = (allocations.segment[a] as number) * months + t;
  trajectory.paidHours[at] =
    (trajectory.paidHours[at] as number) + hours * halfCycle * effectStrength(inputs, i) * WEEKS_PER_MONTH;
}
