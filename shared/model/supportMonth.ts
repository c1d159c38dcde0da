import type { Arrivals } from './arrivals.ts';
import type { Capacity } from './capacity.ts';
import type { Chances } from './chances.ts';
import type { Inputs } from './inputs.ts';
import type { State } from './states.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * Step 3 for those on support and in no intervention, U and D: who leaves for education, job or out of the model in
 * month t. Who is left without a place waits where a running intervention is there for them. MODEL §4, §5.
 */
export function leaveSupport(
  t: number,
  state: State,
  { isServed }: Capacity,
  chances: Chances,
  arrivals: Arrivals,
  { months, waiting }: Trajectory,
): void {
  const { unenrolled, finished, left } = state;
  const { toEducation, toJob, exit, stay } = chances.baseline;
  for (let g = 0; g < unenrolled.length; g++) {
    const without = unenrolled[g] as number;
    const done = finished[g] as number;
    const n = without + done;
    const at = g * months + t;
    waiting[at] = isServed[at] === 1 ? without : 0;
    arrivals.toEducation[g] = (arrivals.toEducation[g] as number) + n * (toEducation[g] as number);
    arrivals.toJob[g] = (arrivals.toJob[g] as number) + n * (toJob[g] as number);
    left[g] = (left[g] as number) + n * (exit[g] as number);
    unenrolled[g] = without * (stay[g] as number);
    finished[g] = done * (stay[g] as number);
  }
}

/**
 * The same for P: of an allocation all before their turn leave at one rate, and all after it. Person-months and those
 * followed in aftercare are counted within the duration. Who stays is `age`'s to keep. MODEL §4, §5.
 */
export function leaveInterventions(
  t: number,
  state: State,
  { months, interventions, allocations }: Inputs,
  { early, late }: Chances,
  arrivals: Arrivals,
  { completed, participantMonths, replaced }: Trajectory,
): void {
  const { intervention, segment } = allocations;
  const { isRetention, durationMonths, turnMonths, replacesOrdinaryShare } = interventions;
  const { left, leavers } = state;
  for (let a = 0; a < allocations.count; a++) {
    const i = intervention[a] as number;
    if (isRetention[i] === 1) continue;
    const g = segment[a] as number;
    const before = state.early[a] as number;
    const after = state.late[a] as number;
    const counted = (durationMonths[i] as number) > (turnMonths[i] as number) ? after : 0;
    const earlyToEducation = early.toEducation[a] as number;
    const earlyToJob = early.toJob[a] as number;
    const lateToEducation = late.toEducation[a] as number;
    const lateToJob = late.toJob[a] as number;
    arrivals.toEducation[g] = (arrivals.toEducation[g] as number) + before * earlyToEducation + after * lateToEducation;
    arrivals.toJob[g] = (arrivals.toJob[g] as number) + before * earlyToJob + after * lateToJob;
    left[g] = (left[g] as number) + before * (early.exit[a] as number) + after * (late.exit[a] as number);

    const off = before * (earlyToEducation + earlyToJob) + counted * (lateToEducation + lateToJob);
    const personMonths = (before * (1 + (early.stay[a] as number)) + counted * (1 + (late.stay[a] as number))) / 2;
    const at = i * months + t;
    const bySegment = g * months + t;
    const soFar = a * (months + 1) + t;
    leavers[soFar + 1] = (leavers[soFar] as number) + off;
    completed[at] = (completed[at] as number) + off;
    participantMonths[at] = (participantMonths[at] as number) + personMonths;
    replaced[bySegment] = (replaced[bySegment] as number) + (replacesOrdinaryShare[i] as number) * personMonths;
  }
}
