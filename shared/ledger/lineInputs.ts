import type { FieldPath } from '../document/field.ts';
import { readField } from '../document/field.ts';
import type { Intervention } from '../document/intervention.ts';
import type { Scenario } from '../document/scenario.ts';
import type { ExplainedRow } from './explain.ts';
import type { BookedPayer } from './lines.ts';

/**
 * The numbers of the document that a row of the books is worked out from, nearest first, as field paths. A number that
 * the document leaves out is left out here too. MODEL §2, §5.
 */
export function lineInputs(scenario: Scenario, row: ExplainedRow): FieldPath[] {
  const paths = 'payer' in row ? moneyInputs(scenario, row.line, row.part.id, row.payer) : personInputs(scenario, row);
  return [...new Set(paths)].filter((path) => readField(scenario, path) !== undefined);
}

function moneyInputs(scenario: Scenario, line: string, id: string, payer: BookedPayer): FieldPath[] {
  const intervention = scenario.interventions.find((one) => one.id === id);
  const own = `segments/${id}`;
  const isShared = payer === 'municipality' || payer === 'state';
  switch (line) {
    case 'benefit':
      return [`${own}/benefitPerMonth`, 'economy/benefitReductionPerHour', ...(isShared ? reimbursement(own) : [])];
    case 'ordinary':
      return [
        `${own}/ordinaryCostPerMonth`,
        'economy/cashableOrdinaryShare',
        ...servedBy(scenario, id).map((one) => `interventions/${one.id}/replacesOrdinaryShare`),
      ];
    case 'wages':
      return ['economy/wagePerMonth'];
    case 'paidHours':
      return ['economy/hourlyWage'];
    case 'grants':
      return ['economy/studyGrantPerMonth'];
    case 'tax':
      return taxInputs(payer);
    case 'region':
      return [`interventions/${id}/regionCostPerParticipantMonth`];
    default:
      return intervention ? costInputs(intervention, line) : [];
  }
}

function reimbursement(segment: string): FieldPath[] {
  const steps = [0, 1, 2, 3];
  return [
    ...steps.map((step) => `economy/reimbursement/${step}`),
    ...steps.map((step) => `${segment}/reimbursementMix/${step}`),
  ];
}

function taxInputs(payer: BookedPayer): FieldPath[] {
  const municipal = ['economy/tax/municipal', 'economy/tax/municipalRetained'];
  const own = payer === 'municipality' ? municipal : ['economy/tax/state', ...municipal];
  return [...own, 'economy/wagePerMonth', 'economy/studyGrantPerMonth'];
}

function costInputs({ id, capacity }: Intervention, line: string): FieldPath[] {
  const own = `interventions/${id}`;
  const staff =
    capacity.kind === 'caseload'
      ? [`${own}/capacity/fte`, `${own}/cost/perFteYear`]
      : [`${own}/capacity/hoursPerWeek`, `${own}/cost/perHour`];
  const places = ['fte', 'caseload', 'hoursPerWeek', 'hoursPerPersonPerWeek', 'places'].map(
    (name) => `${own}/capacity/${name}`,
  );
  const rollOut = [`${own}/startMonth`, `${own}/rampMonths`, `${own}/endMonth`];
  const subsidy = `${own}/stateSubsidyShare`;
  switch (line) {
    case 'staff':
      return [...staff, ...rollOut, subsidy];
    case 'overhead':
      return [...staff, `${own}/cost/overheadShare`, ...rollOut, subsidy];
    case 'places':
      return [`${own}/cost/perPlaceMonth`, ...places, ...rollOut, subsidy];
    case 'participants':
      return [`${own}/cost/perParticipant`, ...places, `${own}/durationMonths`, subsidy];
    case 'fixed':
      return [`${own}/cost/fixedPerYear`, ...rollOut, subsidy];
    default:
      return [`${own}/cost/startup`, `${own}/startMonth`, subsidy];
  }
}

/** Whom persons depend on: the segment's own rates, and how much is counted of each intervention that serves it. */
function personInputs(scenario: Scenario, { line, part: { kind, id } }: ExplainedRow): FieldPath[] {
  if (kind === 'intervention') {
    const own = `interventions/${id}`;
    const capacity = ['fte', 'caseload', 'hoursPerWeek', 'hoursPerPersonPerWeek', 'places'];
    return [
      ...capacity.map((name) => `${own}/capacity/${name}`),
      `${own}/durationMonths`,
      `${own}/startMonth`,
      `${own}/rampMonths`,
    ];
  }
  const own = `segments/${id}`;
  const effects = servedBy(scenario, id).map((one) => `interventions/${one.id}/causalShare`);
  if (line === 'paidHours') return [`${own}/persons`, ...effects];
  return [
    `${own}/persons`,
    `${own}/inflowPerMonth`,
    `${own}/baseline/toEducation`,
    `${own}/baseline/toJob`,
    `${own}/baseline/withinMonths`,
    `${own}/otherExitWithin12Months`,
    `${own}/returnWithin12Months/fromEducation`,
    `${own}/returnWithin12Months/fromJob`,
    `${own}/returnInLaterYears/fromEducation`,
    `${own}/returnInLaterYears/fromJob`,
    `${own}/completionToJobWithin12Months`,
    ...effects,
  ];
}

function servedBy({ interventions }: Scenario, segmentId: string): Intervention[] {
  return interventions.filter(({ allocation }) => allocation.some((part) => part.segmentId === segmentId));
}
