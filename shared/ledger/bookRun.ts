import type { Scenario } from '../document/scenario.ts';
import { personMonths } from '../model/counting.ts';
import type { Run } from '../model/run.ts';
import { costParts } from './costParts.ts';
import { type BookedPayer, costLines, type MoneyLine, type Part } from './lines.ts';

/** Kroner by month (T values) that one payer gains by one line from one part; negative is what it pays. */
export interface Account {
  readonly payer: BookedPayer;
  readonly line: MoneyLine;
  readonly part: Part;
  readonly values: Float64Array;
}

/**
 * The books of one run: every krone of MODEL §5 once, by who gains it, what it is for, whose it is and when. What one
 * payer hands to another stands with both, with opposite signs, so a transfer adds up to nothing.
 *
 * @param run of `scenario` itself
 */
export function bookRun(run: Run, scenario: Scenario): Account[] {
  return [
    ...scenario.segments.flatMap(({ id }, g) => bookSegment(run, { kind: 'segment', id }, g)),
    ...scenario.interventions.flatMap((intervention, i) => {
      const part: Part = { kind: 'intervention', id: intervention.id };
      const subsidy = intervention.stateSubsidyShare ?? 0;
      const parts = costParts(run, intervention, i);
      const cost = costLines.flatMap((line) => [
        account('municipality', line, part, times(parts[line], -(1 - subsidy))),
        account('state', line, part, times(parts[line], -subsidy)),
      ]);
      const { months, participantMonths } = run.trajectory;
      const followed = participantMonths.subarray(i * months, (i + 1) * months);
      const price = intervention.regionCostPerParticipantMonth ?? 0;
      return [...cost, account('region', 'region', part, times(followed, -price))];
    }),
  ];
}

function bookSegment(run: Run, part: Part, g: number): Account[] {
  const { economy, segments } = run.inputs;
  const flows = segmentFlows(run, g);
  const income = flows.wages.map(
    (wage, t) => wage + (flows.paidHours[t] as number) + (flows.benefit[t] as number) + (flows.grants[t] as number),
  );
  const reimbursed = segments.stateShare[g] as number;
  const kept = economy.municipalTax * economy.municipalTaxRetained;
  const cashable = economy.cashableOrdinaryShare;
  const book = (payer: BookedPayer, line: MoneyLine, kroner: Float64Array, share: number) =>
    account(payer, line, part, times(kroner, share));
  return [
    book('municipality', 'benefit', flows.benefit, -(1 - reimbursed)),
    book('state', 'benefit', flows.benefit, -reimbursed),
    book('citizens', 'benefit', flows.benefit, 1),
    book('municipality', 'ordinary', flows.ordinary, -cashable),
    book('municipalTime', 'ordinary', flows.ordinary, -(1 - cashable)),
    book('citizens', 'wages', flows.wages, 1),
    book('citizens', 'paidHours', flows.paidHours, 1),
    book('state', 'grants', flows.grants, -1),
    book('citizens', 'grants', flows.grants, 1),
    book('municipality', 'tax', income, kept),
    book('state', 'tax', income, economy.stateTax + economy.municipalTax - kept),
    book('citizens', 'tax', income, -(economy.municipalTax + economy.stateTax)),
  ];
}

/** Kroner of a segment by month, before they are divided between payers. MODEL §5. */
function segmentFlows({ inputs, trajectory }: Run, g: number) {
  const { economy, segments } = inputs;
  const { months, support, education, job, paidHours, replaced } = trajectory;
  const byMonth = (kroner: (t: number, hours: number) => number) =>
    Float64Array.from({ length: months }, (_, t) => kroner(t, paidHours[g * months + t] as number));
  const onSupport = (t: number) => personMonths(support, months, g, t);
  return {
    benefit: byMonth((t, hours) =>
      Math.max(0, onSupport(t) * (segments.benefitPerMonth[g] as number) - hours * economy.benefitReductionPerHour),
    ),
    ordinary: byMonth(
      (t) => (segments.ordinaryCostPerMonth[g] as number) * (onSupport(t) - (replaced[g * months + t] as number)),
    ),
    wages: byMonth((t) => personMonths(job, months, g, t) * economy.wagePerMonth),
    paidHours: byMonth((_, hours) => hours * economy.hourlyWage),
    grants: byMonth((t) => personMonths(education, months, g, t) * economy.studyGrantPerMonth),
  };
}

function account(payer: BookedPayer, line: MoneyLine, part: Part, values: Float64Array): Account {
  return { payer, line, part, values };
}

/** A share of nothing is nothing, and never minus nothing. */
function times(kroner: Float64Array, share: number): Float64Array {
  return kroner.map((one) => one * share + 0);
}
