import { age, ranges } from './ageing.ts';
import type { Arrivals } from './arrivals.ts';
import type { Chances } from './chances.ts';
import { effectStrength } from './chances.ts';
import type { Inputs } from './inputs.ts';
import { AFTERCARE_MAX, type State } from './states.ts';
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
    state.leavers[a * AFTERCARE_MAX + (t % AFTERCARE_MAX)] = 0;
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
 * The participants of one allocation, who leave in groups that share their chances. Person-months and those followed in
 * aftercare are counted within the duration.
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
  const { interventions, allocations } = inputs;
  const i = allocations.intervention[a] as number;
  const g = allocations.segment[a] as number;
  if ((interventions.weeklyHours[i] as Float64Array).length > 0) countHours(t, state, inputs, chances, trajectory, a);

  const { treated, baseline } = chances;
  const stay = treated.stay[a] as number;
  const stayBeyond = baseline.stay[g] as number;
  age(t, state, inputs, a, treated.stay, baseline.stay, state.finished);
  const treatedWithin = state.moved[ranges.both] as number;
  const beyondWithin = state.moved[ranges.durationOnly] as number;
  const treatedAll = treatedWithin + (state.moved[ranges.effectOnly] as number);

  arrivals.toEducation[g] =
    (arrivals.toEducation[g] as number) +
    treatedAll * (treated.toEducation[a] as number) +
    beyondWithin * (baseline.toEducation[g] as number);
  arrivals.toJob[g] =
    (arrivals.toJob[g] as number) +
    treatedAll * (treated.toJob[a] as number) +
    beyondWithin * (baseline.toJob[g] as number);
  state.left[g] =
    (state.left[g] as number) + treatedAll * (treated.exit[a] as number) + beyondWithin * (baseline.exit[g] as number);
  const completed =
    treatedWithin * ((treated.toEducation[a] as number) + (treated.toJob[a] as number)) +
    beyondWithin * ((baseline.toEducation[g] as number) + (baseline.toJob[g] as number));
  state.leavers[a * AFTERCARE_MAX + (t % AFTERCARE_MAX)] = completed;

  const personMonths = (treatedWithin * (1 + stay) + beyondWithin * (1 + stayBeyond)) / 2;
  const at = i * trajectory.months + t;
  trajectory.completed[at] = (trajectory.completed[at] as number) + completed;
  trajectory.participantMonths[at] = (trajectory.participantMonths[at] as number) + personMonths;
  const replaced = g * trajectory.months + t;
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
  const i = inputs.allocations.intervention[a] as number;
  const window = inputs.interventions.windowMonths[i] as number;
  const weekly = inputs.interventions.weeklyHours[i] as Float64Array;
  const ring = state.ringStart[a] as number;
  const months = Math.min(weekly.length, t + 1);
  let hours = 0;
  let slot = ring + (t % window);
  for (let m = 0; m < months; m++) {
    hours += (state.participants[slot] as number) * (weekly[m] as number);
    slot = slot === ring ? ring + window - 1 : slot - 1;
  }
  const halfCycle = (1 + (chances.treated.stay[a] as number)) / 2;
  const at = (inputs.allocations.segment[a] as number) * trajectory.months + t;
  trajectory.paidHours[at] =
    (trajectory.paidHours[at] as number) + hours * halfCycle * effectStrength(inputs, i) * WEEKS_PER_MONTH;
}
