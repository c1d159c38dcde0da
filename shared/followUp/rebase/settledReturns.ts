import type { Scenario } from '../../document/scenario.ts';
import type { Segment } from '../../document/segment.ts';
import { inputsOf } from '../../model/inputs.ts';
import { singleHazard } from '../../model/rates.ts';
import { makeWorkspace, simulate, type Workspace } from '../../model/simulate.ts';
import { YEAR } from '../../model/states.ts';
import { MONTHS_PER_YEAR } from '../../model/units.ts';

/** Who is in education or job at time t, as projected: persons, and how much of their first year there is left. */
interface Settled {
  readonly inEducation: number;
  readonly inJob: number;
  /** Person-years in the first year there, of the year ahead, if all stay. */
  readonly firstInEducation: number;
  readonly firstInJob: number;
}

/** What those already in education or job at time t are to be projected by: shares of a segment. */
export type SettledShares = Partial<
  Pick<Segment, 'returnWithin12Months' | 'returnInLaterYears' | 'completionToJobWithin12Months'>
>;

/** Those who are kept in education by an intervention are half through their first year, for want of a count. */
const HALF = 0.5;

/**
 * One group of those who are in education or job at time t. Nobody has counted how long they have been there, nor which
 * of the two it is, so they are taken as the projection has them: the mean of their rates over the year ahead, in which
 * each leaves the first year behind in turn, weighted by persons.
 *
 * @returns a function of a segment, with its shares as the figures have moved them
 */
export function settledReturns(scenario: Scenario, t: number): (segment: Segment) => SettledShares {
  const inputs = { ...inputsOf(scenario), months: t };
  const workspace = makeWorkspace(inputs);
  simulate(inputs, workspace);
  const { allocations, interventions } = inputs;
  const settled = scenario.segments.map((_, g) => settledAt(workspace, g, t));
  for (let a = 0; a < allocations.count; a++) {
    const g = allocations.segment[a] as number;
    const one = settled[g];
    if (!one || !interventions.isRetention[allocations.intervention[a] as number]) continue;
    const { recent, early, late } = workspace.state;
    const kept = (recent[a] as number) + (early[a] as number) + (late[a] as number);
    settled[g] = {
      ...one,
      inEducation: one.inEducation + kept,
      firstInEducation: one.firstInEducation + HALF * kept,
    };
  }
  return (segment) => {
    const one = settled[scenario.segments.findIndex(({ id }) => id === segment.id)];
    return one ? sharesOf(segment, one) : {};
  };
}

function settledAt({ state, chances }: Workspace, g: number, t: number): Settled {
  const stayInJob = 1 - (chances.jobReturn[g] as number);
  return {
    inEducation:
      (state.educationTotal[g] as number) + (state.laterEducation[g] as number) + (state.retained[g] as number),
    inJob: (state.jobTotal[g] as number) + (state.laterJob[g] as number),
    firstInEducation: firstYearLeft(state.education, chances.education.stay[g] as number, g, t),
    firstInJob: firstYearLeft(state.job, stayInJob, g, t),
  };
}

/** Those who came m months before time t have 12 − m months of their first year left. @param stay share that stays a month */
function firstYearLeft(came: Float64Array, stay: number, g: number, t: number): number {
  let years = 0;
  const newest = g * (t + 1) + t;
  for (let m = 0; m < YEAR && m <= t; m++) {
    years += ((came[newest - m] as number) * stay ** m * (YEAR - m)) / YEAR;
  }
  return years;
}

function sharesOf(segment: Segment, { inEducation, inJob, firstInEducation, firstInJob }: Settled): SettledShares {
  const all = inEducation + inJob;
  if (all === 0) return {};
  const first = segment.returnWithin12Months;
  const later = segment.returnInLaterYears ?? first;
  const rate = (share: number) => singleHazard(share, MONTHS_PER_YEAR);
  const back =
    firstInEducation * rate(first.fromEducation) +
    (inEducation - firstInEducation) * rate(later.fromEducation) +
    firstInJob * rate(first.fromJob) +
    (inJob - firstInJob) * rate(later.fromJob);
  const backLater = inEducation * rate(later.fromEducation) + inJob * rate(later.fromJob);
  const toJob = segment.completionToJobWithin12Months;
  return {
    returnWithin12Months: { fromEducation: yearly(back / all), fromJob: first.fromJob },
    returnInLaterYears: { fromEducation: yearly(backLater / all), fromJob: later.fromJob },
    ...(toJob === undefined ? {} : { completionToJobWithin12Months: yearly((rate(toJob) * inEducation) / all) }),
  };
}

const DIGITS = 4;

function yearly(hazard: number): number {
  return Number((-Math.expm1(-hazard * MONTHS_PER_YEAR)).toFixed(DIGITS));
}
