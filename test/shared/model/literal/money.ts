import type { Scenario } from '../../../../shared/document/scenario.ts';
import { at } from './at.ts';
import { cost } from './cost.ts';
import { paidHours, participantMonths, personMonths } from './count.ts';
import type { Run } from './run.ts';
import type { ByPayer } from './shape.ts';
import { sum } from './sum.ts';
import type { View } from './view.ts';

interface Money {
  benefits: number;
  ordinaryCost: number;
  payers: ByPayer<number>;
}

/** MODEL §5: money by payer in month t, kroner; positive is gained. */
export function money(scenario: Scenario, run: Run, view: View, t: number): Money {
  const { economy, interventions } = scenario;
  const { tax } = economy;
  const c = economy.cashableOrdinaryShare ?? 0;
  const m = tax.municipalRetained ?? 0;

  const segments = scenario.segments.map((segment, g) => {
    const pm = personMonths(run, t, g);
    const hours = paidHours(scenario, run, view, t, g);
    const sigma = sum(segment.reimbursementMix.map((mix, k) => mix * at(economy.reimbursement, k)));
    const benefit = Math.max(0, pm.support * segment.benefitPerMonth - hours * economy.benefitReductionPerHour);
    const wages = pm.job * economy.wagePerMonth + hours * economy.hourlyWage;
    const grants = pm.education * economy.studyGrantPerMonth;
    const replaced = sum(
      interventions.map((one, i) => (one.replacesOrdinaryShare ?? 0) * participantMonths(scenario, run, t, i, g)),
    );
    const ordinary = (segment.ordinaryCostPerMonth ?? 0) * (pm.support - replaced);
    return { benefit, sigma, grants, ordinary, income: wages + benefit + grants };
  });
  const costs = interventions.map((one, i) => {
    const kroner = cost(scenario, run, view, i, t);
    const subsidy = one.stateSubsidyShare ?? 0;
    return { own: kroner * (1 - subsidy), subsidy: kroner * subsidy };
  });
  const regionCosts = interventions.map(
    (one, i) =>
      (one.regionCostPerParticipantMonth ?? 0) *
      sum(scenario.segments.map((_, g) => participantMonths(scenario, run, t, i, g))),
  );

  const income = sum(segments.map((part) => part.income));
  const ordinary = sum(segments.map((part) => part.ordinary));
  const municipality =
    -sum(segments.map((part) => part.benefit * (1 - part.sigma))) -
    c * ordinary -
    sum(costs.map((part) => part.own)) +
    tax.municipal * m * income;
  const municipalTime = -(1 - c) * ordinary;
  const state =
    -sum(segments.map((part) => part.benefit * part.sigma)) -
    sum(segments.map((part) => part.grants)) -
    sum(costs.map((part) => part.subsidy)) +
    (tax.state + tax.municipal * (1 - m)) * income;
  const region = -sum(regionCosts);
  const citizens = income * (1 - tax.municipal - tax.state);
  const society = municipality + municipalTime + state + region + citizens;
  return {
    benefits: sum(segments.map((part) => part.benefit)),
    ordinaryCost: ordinary,
    payers: { municipality, municipalTime, state, region, citizens, society },
  };
}
