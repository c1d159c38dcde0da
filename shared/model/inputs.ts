import type { Scenario } from '../document/scenario.ts';
import { type AllocationInputs, allocationInputs } from './allocationInputs.ts';
import { type InterventionInputs, interventionInputs } from './interventionInputs.ts';
import { type SegmentInputs, segmentInputs } from './segmentInputs.ts';

/**
 * A document as flat numbers, checked and converted once: what the engine runs on. A random draw (MODEL §7) or the
 * cautious view (§6) changes numbers in a copy and nothing else, so that the engine never sees a document.
 */
export interface Inputs {
  /** T, the horizon in months. */
  readonly months: number;
  readonly segments: SegmentInputs;
  readonly interventions: InterventionInputs;
  readonly allocations: AllocationInputs;
  readonly economy: EconomyInputs;
  /** ε of MODEL §2. */
  readonly caseloadElasticity: number;
  /** MODEL §2, ordinary caseload; η = 0 where the document has none. */
  readonly ordinaryEffort: {
    readonly advisers: number;
    readonly referenceCaseload: number;
    readonly elasticity: number;
  };
}

/** Kroner and shares of MODEL §5. */
export interface EconomyInputs {
  readonly discountRate: number;
  readonly cashableOrdinaryShare: number;
  readonly studyGrantPerMonth: number;
  readonly wagePerMonth: number;
  readonly hourlyWage: number;
  readonly benefitReductionPerHour: number;
  readonly municipalTax: number;
  readonly municipalTaxRetained: number;
  readonly stateTax: number;
}

/** The numbers of a checked document. */
export function inputsOf(scenario: Scenario): Inputs {
  const { economy, ordinaryEffort } = scenario;
  return {
    months: scenario.horizonMonths,
    segments: segmentInputs(scenario.segments, economy.reimbursement),
    interventions: interventionInputs(scenario.interventions),
    allocations: allocationInputs(scenario),
    economy: {
      discountRate: economy.discountRate,
      cashableOrdinaryShare: economy.cashableOrdinaryShare ?? 0,
      studyGrantPerMonth: economy.studyGrantPerMonth,
      wagePerMonth: economy.wagePerMonth,
      hourlyWage: economy.hourlyWage,
      benefitReductionPerHour: economy.benefitReductionPerHour,
      municipalTax: economy.tax.municipal,
      municipalTaxRetained: economy.tax.municipalRetained ?? 0,
      stateTax: economy.tax.state,
    },
    caseloadElasticity: scenario.assumptions.caseloadElasticity,
    ordinaryEffort: {
      advisers: ordinaryEffort?.advisers ?? 1,
      referenceCaseload: ordinaryEffort?.referenceCaseload ?? 1,
      elasticity: ordinaryEffort?.elasticity ?? 0,
    },
  };
}
