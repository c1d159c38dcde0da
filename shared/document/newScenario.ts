import { publicRate } from '../evidence/publicRates.ts';
import { rateProvenance } from '../evidence/rateProvenance.ts';
import type { Words } from '../words/words.ts';
import { type FieldPath, readField, writeField } from './field.ts';
import { setMissing } from './missing.ts';
import type { Provenance } from './provenance.ts';
import { FORMAT, type Scenario, VERSION } from './scenario.ts';

const SEGMENT = 'maalgruppe-1';
const HORIZON = 48;

/** What only the municipality knows, and what no public rate says. */
const asked: readonly FieldPath[] = [
  `segments/${SEGMENT}/persons`,
  `segments/${SEGMENT}/inflowPerMonth`,
  `segments/${SEGMENT}/baseline/toEducation`,
  `segments/${SEGMENT}/baseline/toJob`,
  `segments/${SEGMENT}/otherExitWithin12Months`,
  `segments/${SEGMENT}/returnWithin12Months/fromEducation`,
  `segments/${SEGMENT}/returnWithin12Months/fromJob`,
  'economy/wagePerMonth',
  'economy/hourlyWage',
  'economy/benefitReductionPerHour',
  'economy/tax/state',
];

/** The public rates that a scenario begins with, by field. */
const rates: Readonly<Record<FieldPath, string>> = {
  [`segments/${SEGMENT}/benefitPerMonth`]: 'kontanthjaelp-enlig-uddannelsesparat',
  'economy/discountRate': 'diskonteringsrente',
  'economy/reimbursement/0': 'refusion-uge-1-4',
  'economy/reimbursement/1': 'refusion-uge-5-26',
  'economy/reimbursement/2': 'refusion-uge-27-52',
  'economy/reimbursement/3': 'refusion-over-52-uger',
  'economy/studyGrantPerMonth': 'su-videregaaende-udeboende',
  'economy/tax/municipal': 'kommuneskat-gennemsnit',
};

/**
 * A scenario to begin from: one target group and no interventions. What only the planner knows is marked as missing;
 * public rates stand with their source, and what the app has chosen itself is marked as an assumption. MODEL §8.
 *
 * @param startMonth as in "2027-01"
 */
export function newScenario(words: Words, startMonth: string): Scenario {
  const filled = Object.entries(rates).reduce(withRate, plain(words, startMonth));
  const fromRates = Object.entries(rates).flatMap(([field, id]) => {
    const rate = publicRate(id);
    return rate ? [[field, rateProvenance(rate, words.language)] as const] : [];
  });
  return setMissing({ ...filled, provenance: { ...Object.fromEntries(fromRates), ...assumed(words) } }, asked);
}

function plain({ t }: Words, startMonth: string): Scenario {
  return {
    format: FORMAT,
    version: VERSION,
    name: t('newScenario.name'),
    startMonth,
    horizonMonths: HORIZON,
    segments: [
      {
        id: SEGMENT,
        name: t('newScenario.segment'),
        startsIn: 'support',
        persons: 0,
        inflowPerMonth: 0,
        baseline: { toEducation: 0, toJob: 0, withinMonths: 12 },
        otherExitWithin12Months: 0,
        returnWithin12Months: { fromEducation: 0, fromJob: 0 },
        benefitPerMonth: 0,
        reimbursementMix: [0, 0, 0, 1],
      },
    ],
    interventions: [],
    economy: {
      discountRate: 0,
      reimbursement: [0, 0, 0, 0],
      cashableOrdinaryShare: 0,
      studyGrantPerMonth: 0,
      wagePerMonth: 0,
      hourlyWage: 0,
      benefitReductionPerHour: 0,
      tax: { municipal: 0, state: 0 },
    },
    assumptions: { caseloadElasticity: 1 },
  };
}

function withRate(scenario: Scenario, [field, id]: [FieldPath, string]): Scenario {
  const value = publicRate(id)?.value ?? readField(scenario, field) ?? 0;
  return writeField(scenario, field, value);
}

function assumed({ t }: Words): Provenance {
  return {
    [`segments/${SEGMENT}/baseline/withinMonths`]: { kind: 'assumption', note: t('newScenario.withinMonths') },
    [`segments/${SEGMENT}/reimbursementMix`]: { kind: 'assumption', note: t('newScenario.reimbursementMix') },
    'economy/cashableOrdinaryShare': { kind: 'assumption', note: t('newScenario.cashableOrdinaryShare') },
    'assumptions/caseloadElasticity': { kind: 'assumption', note: t('newScenario.caseloadElasticity') },
  };
}
