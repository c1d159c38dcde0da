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
  /** The same series in the order of `payers`, for loops over all of them. */
  readonly inOrder: readonly Float64Array[];
  readonly benefits: Float64Array;
  readonly ordinaryCost: Float64Array;
  /** The part of the benefits that the state pays back; grants to students; wages. */
  readonly benefitsFromState: Float64Array;
  readonly grants: Float64Array;
  readonly wages: Float64Array;
}

export function makeMoney(months: number): Money {
  const series = () => new Float64Array(months);
  const byName = {
    municipality: series(),
    municipalTime: series(),
    state: series(),
    region: series(),
    citizens: series(),
    society: series(),
  };
  return {
    payers: byName,
    inOrder: payers.map((payer) => byName[payer]),
    benefits: series(),
    ordinaryCost: series(),
    benefitsFromState: series(),
    grants: series(),
    wages: series(),
  };
}

/** Who pays and who gains, month by month. MODEL §5, money by payer. Overwrites `money`. */
export function countMoney(inputs: Inputs, trajectory: Trajectory, money: Money): void {
  sumSegments(inputs, trajectory, money);
  const { economy, interventions } = inputs;
  const { months } = trajectory;
  const { stateSubsidyShare, regionCostPerParticipantMonth } = interventions;
  const { municipality, municipalTime, state, region, citizens, society } = money.payers;
  const { benefits, ordinaryCost, benefitsFromState, grants, wages } = money;
  const cashable = economy.cashableOrdinaryShare;
  const keptTax = economy.municipalTax * economy.municipalTaxRetained;
  const stateTax = economy.stateTax + economy.municipalTax - keptTax;
  const untaxed = 1 - economy.municipalTax - economy.stateTax;

  for (let t = 0; t < months; t++) {
    let cost = 0;
    let subsidy = 0;
    let toRegion = 0;
    for (let i = 0; i < interventions.count; i++) {
      const kroner = trajectory.cost[i * months + t] as number;
      cost += kroner;
      subsidy += kroner * (stateSubsidyShare[i] as number);
      toRegion -=
        (regionCostPerParticipantMonth[i] as number) * (trajectory.participantMonths[i * months + t] as number);
    }
    const benefit = benefits[t] as number;
    const ordinary = ordinaryCost[t] as number;
    const fromState = benefitsFromState[t] as number;
    const income = (wages[t] as number) + benefit + (grants[t] as number);
    const budget = -(benefit - fromState) - cashable * ordinary - (cost - subsidy) + keptTax * income;
    const time = -(1 - cashable) * ordinary;
    const toState = -fromState - (grants[t] as number) - subsidy + stateTax * income;
    const toCitizens = income * untaxed;
    municipality[t] = budget;
    municipalTime[t] = time;
    state[t] = toState;
    region[t] = toRegion;
    citizens[t] = toCitizens;
    society[t] = budget + time + toState + toRegion + toCitizens;
  }
}

/** What is paid to and earned by the persons of all segments, month by month. */
function sumSegments({ segments, economy }: Inputs, trajectory: Trajectory, money: Money): void {
  const { months, support, education, job, paidHours, replaced } = trajectory;
  const { benefits, ordinaryCost, benefitsFromState, grants, wages } = money;
  const { studyGrantPerMonth, wagePerMonth, hourlyWage, benefitReductionPerHour } = economy;
  for (let g = 0; g < segments.count; g++) {
    const benefitPerMonth = segments.benefitPerMonth[g] as number;
    const stateShare = segments.stateShare[g] as number;
    const ordinaryPerMonth = segments.ordinaryCostPerMonth[g] as number;
    for (let t = 0; t < months; t++) {
      const at = g * (months + 1) + t;
      const onSupport = ((support[at] as number) + (support[at + 1] as number)) / 2;
      const inEducation = ((education[at] as number) + (education[at + 1] as number)) / 2;
      const inJob = ((job[at] as number) + (job[at + 1] as number)) / 2;
      const hours = paidHours[g * months + t] as number;
      const paid = Math.max(0, onSupport * benefitPerMonth - hours * benefitReductionPerHour);
      const ordinary = ordinaryPerMonth * (onSupport - (replaced[g * months + t] as number));
      const granted = inEducation * studyGrantPerMonth;
      const earned = inJob * wagePerMonth + hours * hourlyWage;
      // The first segment begins the sums.
      const isFirst = g === 0;
      benefits[t] = (isFirst ? 0 : (benefits[t] as number)) + paid;
      benefitsFromState[t] = (isFirst ? 0 : (benefitsFromState[t] as number)) + paid * stateShare;
      ordinaryCost[t] = (isFirst ? 0 : (ordinaryCost[t] as number)) + ordinary;
      grants[t] = (isFirst ? 0 : (grants[t] as number)) + granted;
      wages[t] = (isFirst ? 0 : (wages[t] as number)) + earned;
    }
  }
}
