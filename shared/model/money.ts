import { personMonths } from './counting.ts';
import type { Inputs } from './inputs.ts';
import type { Trajectory } from './trajectory.ts';

/**
 * The payers, in the order in which they are shown. `municipality` is money in the municipality's budget,
 * `municipalTime` staff time and places set free, and the two are never added to one municipal figure. MODEL §5.
 */
export const payers = ['municipality', 'municipalTime', 'state', 'region', 'citizens', 'society'] as const;

export type Payer = (typeof payers)[number];

/** Kroner by month; for payers, positive is money gained by that payer. */
export interface Money {
  readonly payers: Readonly<Record<Payer, Float64Array>>;
  readonly benefits: Float64Array;
  readonly ordinaryCost: Float64Array;
}

export function makeMoney(months: number): Money {
  const series = () => new Float64Array(months);
  return {
    payers: {
      municipality: series(),
      municipalTime: series(),
      state: series(),
      region: series(),
      citizens: series(),
      society: series(),
    },
    benefits: series(),
    ordinaryCost: series(),
  };
}

/** Who pays and who gains, month by month. MODEL §5, money by payer. Overwrites `money`. */
export function countMoney(inputs: Inputs, trajectory: Trajectory, money: Money): void {
  const { economy, interventions } = inputs;
  const { months } = trajectory;
  const cashable = economy.cashableOrdinaryShare;
  const keptTax = economy.municipalTax * economy.municipalTaxRetained;

  for (let t = 0; t < months; t++) {
    const flows = segmentFlows(inputs, trajectory, t);
    let cost = 0;
    let subsidy = 0;
    let region = 0;
    for (let i = 0; i < interventions.count; i++) {
      const at = i * months + t;
      cost += trajectory.cost[at] as number;
      subsidy += (trajectory.cost[at] as number) * (interventions.stateSubsidyShare[i] as number);
      region -=
        (interventions.regionCostPerParticipantMonth[i] as number) * (trajectory.participantMonths[at] as number);
    }
    const { benefit, benefitState, ordinary, grants, income } = flows;
    const municipality = -(benefit - benefitState) - cashable * ordinary - (cost - subsidy) + keptTax * income;
    const municipalTime = -(1 - cashable) * ordinary;
    const state = -benefitState - grants - subsidy + (economy.stateTax + economy.municipalTax - keptTax) * income;
    const citizens = income * (1 - economy.municipalTax - economy.stateTax);
    money.payers.municipality[t] = municipality;
    money.payers.municipalTime[t] = municipalTime;
    money.payers.state[t] = state;
    money.payers.region[t] = region;
    money.payers.citizens[t] = citizens;
    money.payers.society[t] = municipality + municipalTime + state + region + citizens;
    money.benefits[t] = benefit;
    money.ordinaryCost[t] = ordinary;
  }
}

/** Kroner of month t, summed over segments. */
interface SegmentFlows {
  readonly benefit: number;
  /** The part of the benefit that the state pays back. */
  readonly benefitState: number;
  readonly ordinary: number;
  readonly grants: number;
  readonly income: number;
}

function segmentFlows({ segments, economy }: Inputs, trajectory: Trajectory, t: number): SegmentFlows {
  const { months } = trajectory;
  let benefit = 0;
  let benefitState = 0;
  let ordinary = 0;
  let grants = 0;
  let wages = 0;
  for (let g = 0; g < segments.count; g++) {
    const support = personMonths(trajectory.support, months, g, t);
    const hours = trajectory.paidHours[g * months + t] as number;
    const full = support * (segments.benefitPerMonth[g] as number);
    const paid = Math.max(0, full - hours * economy.benefitReductionPerHour);
    benefit += paid;
    benefitState += paid * (segments.stateShare[g] as number);
    ordinary +=
      (segments.ordinaryCostPerMonth[g] as number) * (support - (trajectory.replaced[g * months + t] as number));
    grants += personMonths(trajectory.education, months, g, t) * economy.studyGrantPerMonth;
    wages += personMonths(trajectory.job, months, g, t) * economy.wagePerMonth + hours * economy.hourlyWage;
  }
  return { benefit, benefitState, ordinary, grants, income: wages + benefit + grants };
}
