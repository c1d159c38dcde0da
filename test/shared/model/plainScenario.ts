import type { Effect } from '../../../shared/document/effect.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Economy, Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';

/** Documents in which nothing happens and nothing costs, to be given just what a hand computation is about. */

/** The share of a year in which `monthly` go each month. */
export function ofYear(monthly: number): number {
  return 1 - (1 - monthly) ** 12;
}

/** A hundred persons on support who all stay there. */
export function plainSegment(changes: Partial<Segment> = {}): Segment {
  return {
    id: 'unge',
    name: 'Unge',
    startsIn: 'support',
    persons: 100,
    inflowPerMonth: 0,
    baseline: { toEducation: 0, toJob: 0, withinMonths: 1 },
    otherExitWithin12Months: 0,
    returnWithin12Months: { fromEducation: 0, fromJob: 0 },
    benefitPerMonth: 0,
    reimbursementMix: [0, 0, 0, 1],
    ...changes,
  };
}

/** Places for ten from the first month on, for twelve months each, without effect or cost. */
export function plainIntervention(changes: Partial<Intervention> = {}): Intervention {
  return {
    id: 'indsats',
    name: 'Indsats',
    capacity: { kind: 'places', places: 10 },
    durationMonths: 12,
    startMonth: 0,
    rampMonths: 1,
    allocation: [{ segmentId: 'unge', share: 1 }],
    effect: { kind: 'none' },
    causalShare: 1,
    cost: {},
    ...changes,
  };
}

export const plainEconomy: Economy = {
  discountRate: 0,
  reimbursement: [0, 0, 0, 0],
  studyGrantPerMonth: 0,
  wagePerMonth: 0,
  hourlyWage: 0,
  benefitReductionPerHour: 0,
  tax: { municipal: 0, state: 0 },
};

export function plainScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    format: 'ungeplan-scenario',
    version: 1,
    name: 'Regnet efter',
    startMonth: '2027-01',
    horizonMonths: 12,
    segments: [plainSegment()],
    interventions: [],
    economy: plainEconomy,
    assumptions: { caseloadElasticity: 0 },
    ...changes,
  };
}

/** Ratios as a study reports them, for as long as any horizon. */
export function ratios(toEducation: number, toJob: number): Effect {
  return { kind: 'hazardRatio', effectMonths: 72, toEducation, toJob };
}
