import type { Cost, Intervention } from '../document/intervention.ts';
import { effectMonthsOf, overload, placesOf, ratiosOf, weeklyHoursProfile } from './effect.ts';
import { MONTHS_PER_YEAR, WEEKS_PER_MONTH } from './units.ts';

/** The interventions, one element each in the order of the document. Money is kroner. MODEL §2, §3, §5. */
export interface InterventionInputs {
  readonly count: number;
  /** 1 for an intervention that keeps people in education, else 0. */
  readonly isRetention: Uint8Array;
  readonly durationMonths: Int32Array;
  readonly effectMonths: Int32Array;
  /** W: months until a participant leaves the intervention's states for good. MODEL §1. */
  readonly windowMonths: Int32Array;
  /**
   * Months until the chances of participants change, or they no longer count toward the duration: the earlier end of
   * effect and duration, beyond the first twelve months of a retention intervention. W where only W is an end.
   */
  readonly turnMonths: Int32Array;
  readonly places: Float64Array;
  readonly startMonth: Int32Array;
  readonly rampMonths: Float64Array;
  /** The horizon's end or later where the document has no end. */
  readonly endMonth: Float64Array;
  readonly aftercareMonths: Int32Array;
  readonly aftercareLoad: Float64Array;
  /** κ. */
  readonly causalShare: Float64Array;
  /** How far the load is beyond its norm; fidelity φ is 1 − ε · overload. */
  readonly overload: Float64Array;
  readonly ratioToEducation: Float64Array;
  readonly ratioToJob: Float64Array;
  readonly ratioDropout: Float64Array;
  /** Extra hours a week by month since enrolment; empty where the effect is not paid hours. */
  readonly weeklyHours: readonly Float64Array[];
  /** Staff and places a month at full roll-out. */
  readonly runningCostPerMonth: Float64Array;
  readonly fixedCostPerMonth: Float64Array;
  readonly startupCost: Float64Array;
  readonly costPerParticipant: Float64Array;
  readonly stateSubsidyShare: Float64Array;
  readonly replacesOrdinaryShare: Float64Array;
  readonly regionCostPerParticipantMonth: Float64Array;
  readonly publishedSavingPerPerson: Float64Array;
}

/** An education of a year or more is what a retention intervention keeps people in, so it is followed that long. */
const RETENTION_WINDOW_MIN = 12;

export function interventionInputs(interventions: readonly Intervention[]): InterventionInputs {
  const column = (read: (intervention: Intervention) => number) => Float64Array.from(interventions, read);
  const whole = (read: (intervention: Intervention) => number) => Int32Array.from(interventions, read);
  const ratios = interventions.map((intervention) => ratiosOf(intervention.effect));

  return {
    count: interventions.length,
    isRetention: Uint8Array.from(interventions, (one) => (isRetention(one) ? 1 : 0)),
    durationMonths: whole((one) => one.durationMonths),
    effectMonths: whole((one) => effectMonthsOf(one.effect)),
    windowMonths: whole(windowMonths),
    turnMonths: whole(turnMonths),
    places: column((one) => placesOf(one.capacity)),
    startMonth: whole((one) => one.startMonth),
    rampMonths: column((one) => one.rampMonths),
    endMonth: column((one) => one.endMonth ?? Number.POSITIVE_INFINITY),
    aftercareMonths: whole((one) => one.aftercare?.months ?? 0),
    aftercareLoad: column((one) => one.aftercare?.load ?? 0),
    causalShare: column((one) => one.causalShare),
    overload: column(overload),
    ratioToEducation: Float64Array.from(ratios, (ratio) => ratio.toEducation),
    ratioToJob: Float64Array.from(ratios, (ratio) => ratio.toJob),
    ratioDropout: Float64Array.from(ratios, (ratio) => ratio.dropout),
    weeklyHours: interventions.map((one) =>
      one.effect.kind === 'paidHours' ? weeklyHoursProfile(one.effect) : new Float64Array(0),
    ),
    runningCostPerMonth: column((one) => staffCostPerMonth(one) + placeCostPerMonth(one)),
    fixedCostPerMonth: column((one) => (one.cost.fixedPerYear ?? 0) / MONTHS_PER_YEAR),
    startupCost: column((one) => one.cost.startup ?? 0),
    costPerParticipant: column((one) => one.cost.perParticipant ?? 0),
    stateSubsidyShare: column((one) => one.stateSubsidyShare ?? 0),
    replacesOrdinaryShare: column((one) => one.replacesOrdinaryShare ?? 0),
    regionCostPerParticipantMonth: column((one) => one.regionCostPerParticipantMonth ?? 0),
    publishedSavingPerPerson: column((one) => one.publishedSavingPerPerson ?? 0),
  };
}

/** Kroner a month for the staff at full roll-out; none where capacity is given as places. MODEL §5. */
export function staffCostPerMonth({ capacity, cost }: { capacity: Intervention['capacity']; cost: Cost }): number {
  const withOverhead = 1 + (cost.overheadShare ?? 0);
  switch (capacity.kind) {
    case 'caseload':
      return ((capacity.fte * (cost.perFteYear ?? 0)) / MONTHS_PER_YEAR) * withOverhead;
    case 'hours':
      return capacity.hoursPerWeek * WEEKS_PER_MONTH * (cost.perHour ?? 0) * withOverhead;
    case 'places':
      return 0;
  }
}

/** Kroner a month for the places at full roll-out, in every kind of capacity. MODEL §5. */
export function placeCostPerMonth({ capacity, cost }: { capacity: Intervention['capacity']; cost: Cost }): number {
  return placesOf(capacity) * (cost.perPlaceMonth ?? 0);
}

function isRetention(intervention: Intervention): boolean {
  return intervention.effect.kind === 'retention';
}

function windowMonths(intervention: Intervention): number {
  const window = Math.max(intervention.durationMonths, effectMonthsOf(intervention.effect));
  return isRetention(intervention) ? Math.max(window, RETENTION_WINDOW_MIN) : window;
}

/** What ends within the first year of a retention intervention changes nothing for those beyond it. */
function turnMonths(intervention: Intervention): number {
  const from = isRetention(intervention) ? RETENTION_WINDOW_MIN : 0;
  const ends = [intervention.durationMonths, effectMonthsOf(intervention.effect)].filter((end) => end > from);
  return Math.min(windowMonths(intervention), ...ends);
}
