import type { Effect } from '../../../../shared/document/effect.ts';
import type { Intervention } from '../../../../shared/document/intervention.ts';
import { at } from './at.ts';
import { hazards } from './hazards.ts';
import type { View } from './view.ts';

/** MODEL §2: hazard ratios as a study documents them, before fidelity and causal share. */
interface Ratios {
  toEducation: number;
  toJob: number;
  dropout: number;
}

/** MODEL §2: how long the effect holds; 0 for an intervention with no counted effect. */
export function effectMonths(effect: Effect): number {
  return effect.kind === 'none' ? 0 : effect.effectMonths;
}

/** MODEL §1: W, how many months a participant is followed. */
export function windowMonths(intervention: Intervention): number {
  const longest = Math.max(intervention.durationMonths, effectMonths(intervention.effect));
  return intervention.effect.kind === 'retention' ? Math.max(longest, 12) : longest;
}

function ratio(treated: number, control: number): number {
  return control === 0 ? 1 : treated / control;
}

function documentedRatios(effect: Effect): Ratios {
  switch (effect.kind) {
    case 'transition': {
      const control = hazards([effect.control.toEducation, effect.control.toJob], effect.effectMonths);
      const treated = hazards([effect.treated.toEducation, effect.treated.toJob], effect.effectMonths);
      return {
        toEducation: ratio(at(treated, 0), at(control, 0)),
        toJob: ratio(at(treated, 1), at(control, 1)),
        dropout: 1,
      };
    }
    case 'either': {
      const both = ratio(Math.log1p(-effect.treated), Math.log1p(-effect.control));
      return { toEducation: both, toJob: both, dropout: 1 };
    }
    case 'retention':
      return { toEducation: 1, toJob: 1, dropout: ratio(Math.log1p(-effect.treated), Math.log1p(-effect.control)) };
    case 'hazardRatio':
      return { toEducation: effect.toEducation, toJob: effect.toJob, dropout: 1 };
    case 'paidHours':
    case 'none':
      return { toEducation: 1, toJob: 1, dropout: 1 };
  }
}

/** MODEL §2: φ, what the load on the staff leaves of the effect. */
export function fidelity(intervention: Intervention, epsilon: number): number {
  const { capacity, caseloadNorm, doseNorm } = intervention;
  if (capacity.kind === 'caseload' && caseloadNorm !== undefined) {
    if (capacity.caseload <= caseloadNorm.max) return 1;
    return Math.max(0, 1 - epsilon * (capacity.caseload / caseloadNorm.max - 1));
  }
  if (capacity.kind === 'hours' && doseNorm !== undefined) {
    if (capacity.hoursPerPersonPerWeek >= doseNorm) return 1;
    return Math.max(0, 1 - epsilon * (1 - capacity.hoursPerPersonPerWeek / doseNorm));
  }
  return 1;
}

/** MODEL §2 and §6: the ratios that the model uses while the effect holds. */
export function ratiosUsed(intervention: Intervention, epsilon: number, view: View): Ratios {
  const documented = documentedRatios(intervention.effect);
  const phi = fidelity(intervention, epsilon);
  const used = (HR: number, favours: boolean) =>
    HR ** (phi * (favours ? intervention.causalShare * view.kappa : intervention.causalShare));
  return {
    toEducation: used(documented.toEducation, documented.toEducation > 1),
    toJob: used(documented.toJob, documented.toJob > 1),
    dropout: used(documented.dropout, documented.dropout < 1),
  };
}

/** MODEL §2: extra ordinary hours a week of one participant, `m` whole months since enrolment. */
export function hoursUsed(intervention: Intervention, epsilon: number, view: View, m: number): number {
  const { effect } = intervention;
  if (effect.kind !== 'paidHours' || m >= effect.effectMonths) return 0;
  const hours = profileAt(effect.points, m + 0.5);
  const kappa = hours > 0 ? intervention.causalShare * view.kappa : intervention.causalShare;
  return hours * fidelity(intervention, epsilon) * kappa;
}

function profileAt(points: readonly (readonly [number, number])[], month: number): number {
  const next = points.findIndex(([pointMonth]) => pointMonth > month);
  if (next === -1) return at(points, points.length - 1)[1];
  const [fromMonth, fromHours] = at(points, next - 1);
  const [toMonth, toHours] = at(points, next);
  return fromHours + ((toHours - fromHours) * (month - fromMonth)) / (toMonth - fromMonth);
}
