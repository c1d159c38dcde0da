import { fidelity } from './effect.ts';
import type { Inputs } from './inputs.ts';
import { leavingShare, stayingShare } from './rates.ts';
import { YEAR } from './states.ts';

/**
 * The monthly chances of everybody, from the hazards of the inputs: of each group that shares its hazards, the
 * shares (0–1) that go each way in a month, and the share that stays. MODEL §2.
 */
export interface Chances {
  /** On support with baseline rates, one element a segment. */
  readonly baseline: SupportChances;
  /** Participants before and after their turn, one element an allocation; of the retained only who stays. */
  readonly early: SupportChances;
  readonly late: SupportChances;
  /**
   * What is left, at the start of the month before their turn, of a cohort as it enrolled (the retained: as it was after
   * twelve months), and at the start of its last month of the cohort as it was at its turn. By allocation.
   */
  readonly keptToTurn: Float64Array;
  readonly keptToEnd: Float64Array;
  /** Ω(t) = Σ ω(u), u < t: T + 1 numbers, the months so far where rates do not follow the caseload. */
  readonly omegas: Float64Array;
  /** In education, by segment: the first year and later. */
  readonly education: EducationChances;
  readonly laterEducation: EducationChances;
  /** In education and within the effect of a retention intervention, by allocation: the first year and later. */
  readonly treatedEducation: EducationChances;
  readonly treatedLaterEducation: EducationChances;
  /** HR_used of MODEL §2, one element an allocation: the ratios as weakened by fidelity and causal share. */
  readonly usedRatioToEducation: Float64Array;
  readonly usedRatioToJob: Float64Array;
  /** In job, by segment: the share that returns to support in the first year and later. */
  readonly jobReturn: Float64Array;
  readonly laterJobReturn: Float64Array;
  /**
   * Of those who began education m months ago, the share that is still in their first year there: stay^m, a row of
   * twelve a segment. With it a group is kept as it came, and a month passes without a visit to each.
   */
  readonly educationKept: Float64Array;
  /** The same at m = 11 for those in job, by segment. */
  readonly jobKeptToYearEnd: Float64Array;
  /** The same by months since enrolment in a retention intervention: a row of twelve an allocation. */
  readonly firstYearKept: Float64Array;
}

export interface SupportChances {
  readonly toEducation: Float64Array;
  readonly toJob: Float64Array;
  readonly exit: Float64Array;
  readonly stay: Float64Array;
}

export interface EducationChances {
  readonly toSupport: Float64Array;
  readonly toJob: Float64Array;
  readonly stay: Float64Array;
}

export function makeChances({ months, segments, allocations }: Inputs): Chances {
  const support = (n: number): SupportChances => ({
    toEducation: new Float64Array(n),
    toJob: new Float64Array(n),
    exit: new Float64Array(n),
    stay: new Float64Array(n),
  });
  const education = (n: number): EducationChances => ({
    toSupport: new Float64Array(n),
    toJob: new Float64Array(n),
    stay: new Float64Array(n),
  });
  return {
    baseline: support(segments.count),
    early: support(allocations.count),
    late: support(allocations.count),
    keptToTurn: new Float64Array(allocations.count),
    keptToEnd: new Float64Array(allocations.count),
    omegas: Float64Array.from({ length: months + 1 }, (_, t) => t),
    education: education(segments.count),
    laterEducation: education(segments.count),
    treatedEducation: education(allocations.count),
    treatedLaterEducation: education(allocations.count),
    usedRatioToEducation: new Float64Array(allocations.count),
    usedRatioToJob: new Float64Array(allocations.count),
    jobReturn: new Float64Array(segments.count),
    laterJobReturn: new Float64Array(segments.count),
    educationKept: new Float64Array(segments.count * YEAR),
    jobKeptToYearEnd: new Float64Array(segments.count),
    firstYearKept: new Float64Array(allocations.count * YEAR),
  };
}

/** φ · κ of MODEL §2: the exponent of every ratio, and the factor of the paid hours. */
export function effectStrength({ interventions, caseloadElasticity }: Inputs, i: number): number {
  return fidelity(interventions.overload[i] as number, caseloadElasticity) * (interventions.causalShare[i] as number);
}

/**
 * Chances of those on support in month t. They change from month to month only where ordinary effort has an elasticity;
 * where it has none, t is the horizon.
 *
 * @param omega ω(t), the factor on every baseline rate to education and job
 */
export function setSupportChances(chances: Chances, inputs: Inputs, t: number, omega: number): void {
  const { segments, interventions, allocations } = inputs;
  const { baselineToEducation, baselineToJob, otherExit } = segments;
  const { windowMonths, turnMonths, effectMonths, isRetention } = interventions;
  const { baseline, early, late, usedRatioToEducation, usedRatioToJob, keptToTurn, keptToEnd } = chances;
  for (let g = 0; g < segments.count; g++) {
    const toEducation = omega * (baselineToEducation[g] as number);
    const toJob = omega * (baselineToJob[g] as number);
    setSupport(baseline, g, toEducation, toJob, otherExit[g] as number);
  }
  for (let a = 0; a < allocations.count; a++) {
    const i = allocations.intervention[a] as number;
    if (isRetention[i]) continue;
    const g = allocations.segment[a] as number;
    const turn = turnMonths[i] as number;
    const afterTurn = (windowMonths[i] as number) - turn;
    const exit = otherExit[g] as number;
    const toEducation = (baselineToEducation[g] as number) * (usedRatioToEducation[a] as number);
    const toJob = (baselineToJob[g] as number) * (usedRatioToJob[a] as number);
    setSupport(early, a, omega * toEducation, omega * toJob, exit);
    keptToTurn[a] = keptSince(chances.omegas, t, turn - 1, toEducation + toJob, exit);
    // Nobody has come to their turn in the first months.
    if (afterTurn === 0 || t < turn) continue;
    const isTreated = (effectMonths[i] as number) > turn;
    copySupport(late, a, isTreated ? early : baseline, isTreated ? a : g);
    const following = isTreated
      ? toEducation + toJob
      : (baselineToEducation[g] as number) + (baselineToJob[g] as number);
    keptToEnd[a] = keptSince(chances.omegas, t, afterTurn - 1, following, exit);
  }
}

/**
 * The share (0–1) that is left of a group in month t, `months` after it came.
 *
 * @param following hazard that follows the ordinary caseload, and `fixed` one that does not
 */
function keptSince(omegas: Float64Array, t: number, months: number, following: number, fixed: number): number {
  if (t < months) return 0;
  const followed = (omegas[t] as number) - (omegas[t - months] as number);
  return Math.exp(-(following * followed + fixed * months));
}

/**
 * What is the same in every month: how much of each effect is counted, and the chances of those in education or job.
 * Comes before the chances of those on support.
 */
export function setSettledChances(chances: Chances, inputs: Inputs): void {
  const { segments, interventions, allocations } = inputs;
  for (let g = 0; g < segments.count; g++) {
    const completion = segments.completionToJob[g] as number;
    setEducation(chances.education, g, segments.returnFromEducation[g] as number, completion);
    setEducation(chances.laterEducation, g, segments.laterReturnFromEducation[g] as number, completion);
    chances.jobReturn[g] = leavingShare(segments.returnFromJob[g] as number);
    chances.laterJobReturn[g] = leavingShare(segments.laterReturnFromJob[g] as number);
    chances.jobKeptToYearEnd[g] = (1 - (chances.jobReturn[g] as number)) ** (YEAR - 1);
    const stay = chances.education.stay[g] as number;
    setKept(chances.educationKept, g, YEAR, stay, stay);
  }
  for (let a = 0; a < allocations.count; a++) {
    const i = allocations.intervention[a] as number;
    const strength = effectStrength(inputs, i);
    if (interventions.isRetention[i]) {
      setRetainedChances(chances, inputs, a, (interventions.ratioDropout[i] as number) ** strength);
    } else {
      chances.usedRatioToEducation[a] = (interventions.ratioToEducation[i] as number) ** strength;
      chances.usedRatioToJob[a] = (interventions.ratioToJob[i] as number) ** strength;
    }
  }
}

/** @param ratio HR_used on the return of those whom allocation `a` keeps in education */
function setRetainedChances(
  chances: Chances,
  { segments, interventions, allocations }: Inputs,
  a: number,
  ratio: number,
): void {
  const { early, late, keptToTurn, keptToEnd, treatedEducation, treatedLaterEducation } = chances;
  const i = allocations.intervention[a] as number;
  const g = allocations.segment[a] as number;
  const effect = interventions.effectMonths[i] as number;
  const turn = interventions.turnMonths[i] as number;
  const completion = segments.completionToJob[g] as number;
  setEducation(treatedEducation, a, ratio * (segments.returnFromEducation[g] as number), completion);
  setEducation(treatedLaterEducation, a, ratio * (segments.laterReturnFromEducation[g] as number), completion);
  setKept(chances.firstYearKept, a, effect, treatedEducation.stay[a] as number, chances.education.stay[g] as number);
  const treated = treatedLaterEducation.stay[a] as number;
  const untreated = chances.laterEducation.stay[g] as number;
  early.stay[a] = effect > YEAR ? treated : untreated;
  late.stay[a] = effect > turn ? treated : untreated;
  keptToTurn[a] = (early.stay[a] as number) ** Math.max(0, turn - 1 - YEAR);
  keptToEnd[a] = (late.stay[a] as number) ** Math.max(0, (interventions.windowMonths[i] as number) - turn - 1);
}

/** A row of shares still there after 0, 1 … 11 months, of which the first `effect` months have a chance of their own. */
function setKept(kept: Float64Array, row: number, effect: number, within: number, beyond: number): void {
  let share = 1;
  for (let m = 0; m < YEAR; m++) {
    kept[row * YEAR + m] = share;
    share *= m < effect ? within : beyond;
  }
}

/**
 * ω(t) of MODEL §2: how the rates of ordinary effort follow its caseload.
 *
 * @param onSupport ΣS(t), persons on support in all segments
 */
export function ordinaryCaseloadFactor({ ordinaryEffort }: Inputs, onSupport: number): number {
  const { advisers, referenceCaseload, elasticity } = ordinaryEffort;
  if (elasticity === 0 || onSupport === 0) return 1;
  const factor = (referenceCaseload / (onSupport / advisers)) ** elasticity;
  return Math.min(OMEGA_MAX, Math.max(OMEGA_MIN, factor));
}

const OMEGA_MIN = 0.5;
const OMEGA_MAX = 2;

function setSupport(chances: SupportChances, at: number, toEducation: number, toJob: number, exit: number): void {
  const all = toEducation + toJob + exit;
  const leaving = leavingShare(all);
  const each = all === 0 ? 0 : leaving / all;
  chances.toEducation[at] = toEducation * each;
  chances.toJob[at] = toJob * each;
  chances.exit[at] = exit * each;
  chances.stay[at] = stayingShare(all, leaving);
}

function copySupport(to: SupportChances, at: number, from: SupportChances, row: number): void {
  to.toEducation[at] = from.toEducation[row] as number;
  to.toJob[at] = from.toJob[row] as number;
  to.exit[at] = from.exit[row] as number;
  to.stay[at] = from.stay[row] as number;
}

function setEducation(chances: EducationChances, at: number, toSupport: number, toJob: number): void {
  const all = toSupport + toJob;
  const leaving = leavingShare(all);
  const each = all === 0 ? 0 : leaving / all;
  chances.toSupport[at] = toSupport * each;
  chances.toJob[at] = toJob * each;
  chances.stay[at] = stayingShare(all, leaving);
}
