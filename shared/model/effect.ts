import type { Effect } from '../document/effect.ts';
import type { Capacity, Intervention } from '../document/intervention.ts';
import { competingHazard, hazardRatio, singleHazard } from './rates.ts';
import { type Fidelity, type HazardRatio, LARGEST_QUOTIENT, noEffect } from './units.ts';

/** What a study says that an intervention does, before it is weakened by causal share and fidelity. MODEL §2. */
export interface Ratios {
  readonly toEducation: HazardRatio;
  readonly toJob: HazardRatio;
  /** On the return of those in education to support. */
  readonly dropout: HazardRatio;
}

const noRatios: Ratios = { toEducation: noEffect, toJob: noEffect, dropout: noEffect };

/** The hazard ratios that the arms of a study imply over its own horizon. MODEL §2. */
export function ratiosOf(effect: Effect): Ratios {
  switch (effect.kind) {
    case 'transition': {
      const { control, treated, effectMonths: months } = effect;
      const leftControl = control.toEducation + control.toJob;
      const leftTreated = treated.toEducation + treated.toJob;
      return {
        ...noRatios,
        toEducation: hazardRatio(
          competingHazard(treated.toEducation, leftTreated, months),
          competingHazard(control.toEducation, leftControl, months),
        ),
        toJob: hazardRatio(
          competingHazard(treated.toJob, leftTreated, months),
          competingHazard(control.toJob, leftControl, months),
        ),
      };
    }
    case 'either': {
      const ratio = jointRatio(effect.control, effect.treated, effect.effectMonths);
      return { ...noRatios, toEducation: ratio, toJob: ratio };
    }
    case 'retention':
      return { ...noRatios, dropout: jointRatio(effect.control, effect.treated, effect.effectMonths) };
    case 'hazardRatio':
      return { ...noRatios, toEducation: effect.toEducation as HazardRatio, toJob: effect.toJob as HazardRatio };
    case 'paidHours':
    case 'none':
      return noRatios;
  }
}

/** Months for which participants have other rates or hours than baseline. MODEL §2. */
export function effectMonthsOf(effect: Effect): number {
  return effect.kind === 'none' ? 0 : effect.effectMonths;
}

/**
 * Extra ordinary hours a week of a participant in month m since enrolment, for m = 0 … effectMonths − 1: the profile
 * of straight lines read at the middle of the month, constant after its last point. Zeros for other effects. MODEL §2.
 */
export function weeklyHoursProfile(effect: Effect): Float64Array {
  const profile = new Float64Array(effectMonthsOf(effect));
  if (effect.kind === 'paidHours') {
    for (let month = 0; month < profile.length; month++) profile[month] = readProfile(effect.points, month + 0.5);
  }
  return profile;
}

/**
 * How far the staff's load is beyond the documented norm, as a share of it: fidelity is 1 − ε · overload. 0 within the
 * norm, and where there is none. MODEL §2.
 */
export function overload(intervention: Pick<Intervention, 'capacity' | 'caseloadNorm' | 'doseNorm'>): number {
  const { capacity, caseloadNorm, doseNorm } = intervention;
  if (capacity.kind === 'caseload' && caseloadNorm) {
    return Math.min(LARGEST_QUOTIENT, Math.max(0, capacity.caseload / caseloadNorm.max - 1));
  }
  if (capacity.kind === 'hours' && doseNorm) return Math.max(0, 1 - capacity.hoursPerPersonPerWeek / doseNorm);
  return 0;
}

/** @param elasticity ε: how much of the effect each overload of 100 % takes away. MODEL §2. */
export function fidelity(excess: number, elasticity: number): Fidelity {
  return Math.max(0, 1 - elasticity * excess) as Fidelity;
}

/** Places at full roll-out. MODEL §3. */
export function placesOf(capacity: Capacity): number {
  switch (capacity.kind) {
    case 'caseload':
      return capacity.fte * capacity.caseload;
    case 'hours':
      return Math.min(LARGEST_QUOTIENT, capacity.hoursPerWeek / capacity.hoursPerPersonPerWeek);
    case 'places':
      return capacity.places;
  }
}

function jointRatio(control: number, treated: number, months: number): HazardRatio {
  return hazardRatio(singleHazard(treated, months), singleHazard(control, months));
}

function readProfile(points: readonly (readonly [number, number])[], at: number): number {
  let [fromMonth, fromHours] = points[0] ?? [0, 0];
  for (const [month, hours] of points) {
    if (month > at) return fromHours + ((hours - fromHours) * (at - fromMonth)) / (month - fromMonth);
    [fromMonth, fromHours] = [month, hours];
  }
  return fromHours;
}
