import type { ScenarioQuery, Summary } from '../../../shared/contract/stored.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';

/** Small documents, summaries and queries for the tests of the store; `changes` go over what is given. */

export function aDocument(changes: Partial<Scenario> = {}): Scenario {
  return {
    format: 'ungeplan-scenario',
    version: 1,
    name: 'Ungeindsats 2027',
    municipality: 'Eksempelby',
    startMonth: '2027-01',
    horizonMonths: 12,
    segments: [
      {
        id: 'unge',
        name: 'Jobparate unge',
        startsIn: 'support',
        persons: 100,
        inflowPerMonth: 10,
        baseline: { toEducation: 0, toJob: 0.1, withinMonths: 1 },
        otherExitWithin12Months: 0,
        returnWithin12Months: { fromEducation: 0, fromJob: 0 },
        benefitPerMonth: 10_000,
        reimbursementMix: [0, 0, 0, 1],
      },
    ],
    interventions: [anIntervention('Ungeguide')],
    economy: {
      discountRate: 0.03,
      reimbursement: [0.8, 0.4, 0.3, 0.2],
      studyGrantPerMonth: 7000,
      wagePerMonth: 25_000,
      hourlyWage: 150,
      benefitReductionPerHour: 0,
      tax: { municipal: 0.25, state: 0.1 },
    },
    assumptions: { caseloadElasticity: 0 },
    ...changes,
  };
}

export function anIntervention(name: string): Scenario['interventions'][number] {
  return {
    id: 'indsats',
    name,
    capacity: { kind: 'places', places: 40 },
    durationMonths: 2,
    startMonth: 0,
    rampMonths: 1,
    allocation: [{ segmentId: 'unge', share: 1 }],
    effect: { kind: 'either', effectMonths: 2, control: 0.19, treated: 0.3439 },
    causalShare: 1,
    cost: { perPlaceMonth: 5000 },
  };
}

export function aSummary(changes: Partial<Summary> = {}): Summary {
  return {
    modelVersion: '1',
    horizonMonths: 12,
    extraInEducationOrJob: 12.25,
    netMunicipality: -1_200_000.5,
    breakEvenMonth: null,
    extraByQuarter: [1, 4.5, 9, 12.25],
    ...changes,
  };
}

export function aQuery(changes: Partial<ScenarioQuery> = {}): ScenarioQuery {
  return { place: 'active', search: '', sort: 'changed', descending: true, limit: 100, offset: 0, ...changes };
}
