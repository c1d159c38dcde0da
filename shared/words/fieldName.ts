import { type FieldPath, shapeOf } from '../document/field.ts';
import type { Scenario } from '../document/scenario.ts';
import type { da } from './da/index.ts';
import type { Scale } from './parse.ts';
import type { Words } from './words.ts';

/** What a number of a document is called and how it is said: the one table behind every list that names fields. */
interface FieldTerm {
  readonly name: keyof (typeof da)['fieldNames'];
  readonly unit: 'number' | 'share' | 'kroner';
}

const fieldTerms: Readonly<Record<string, FieldTerm>> = {
  'segments/*/persons': { name: 'persons', unit: 'number' },
  'segments/*/inflowPerMonth': { name: 'inflowPerMonth', unit: 'number' },
  'segments/*/baseline/toEducation': { name: 'baselineToEducation', unit: 'share' },
  'segments/*/baseline/toJob': { name: 'baselineToJob', unit: 'share' },
  'segments/*/baseline/withinMonths': { name: 'baselineWithinMonths', unit: 'number' },
  'segments/*/otherExitWithin12Months': { name: 'otherExit', unit: 'share' },
  'segments/*/returnWithin12Months/fromEducation': { name: 'returnFromEducation', unit: 'share' },
  'segments/*/returnWithin12Months/fromJob': { name: 'returnFromJob', unit: 'share' },
  'segments/*/returnInLaterYears/fromEducation': { name: 'laterReturnFromEducation', unit: 'share' },
  'segments/*/returnInLaterYears/fromJob': { name: 'laterReturnFromJob', unit: 'share' },
  'segments/*/completionToJobWithin12Months': { name: 'completion', unit: 'share' },
  'segments/*/benefitPerMonth': { name: 'benefitPerMonth', unit: 'kroner' },
  'segments/*/ordinaryCostPerMonth': { name: 'ordinaryCostPerMonth', unit: 'kroner' },
  'segments/*/reimbursementMix/0': { name: 'mixWeeksOne', unit: 'share' },
  'segments/*/reimbursementMix/1': { name: 'mixWeeksTwo', unit: 'share' },
  'segments/*/reimbursementMix/2': { name: 'mixWeeksThree', unit: 'share' },
  'segments/*/reimbursementMix/3': { name: 'mixWeeksFour', unit: 'share' },
  'segments/*/baselineN': { name: 'baselineN', unit: 'number' },
  'interventions/*/capacity/fte': { name: 'fte', unit: 'number' },
  'interventions/*/capacity/caseload': { name: 'caseload', unit: 'number' },
  'interventions/*/capacity/hoursPerWeek': { name: 'hoursPerWeek', unit: 'number' },
  'interventions/*/capacity/hoursPerPersonPerWeek': { name: 'hoursPerPerson', unit: 'number' },
  'interventions/*/capacity/places': { name: 'places', unit: 'number' },
  'interventions/*/caseloadNorm/min': { name: 'caseloadNormMin', unit: 'number' },
  'interventions/*/caseloadNorm/max': { name: 'caseloadNormMax', unit: 'number' },
  'interventions/*/doseNorm': { name: 'doseNorm', unit: 'number' },
  'interventions/*/durationMonths': { name: 'durationMonths', unit: 'number' },
  'interventions/*/aftercare/months': { name: 'aftercareMonths', unit: 'number' },
  'interventions/*/aftercare/load': { name: 'aftercareLoad', unit: 'share' },
  'interventions/*/startMonth': { name: 'startMonth', unit: 'number' },
  'interventions/*/rampMonths': { name: 'rampMonths', unit: 'number' },
  'interventions/*/endMonth': { name: 'endMonth', unit: 'number' },
  'interventions/*/causalShare': { name: 'causalShare', unit: 'share' },
  'interventions/*/effect/toEducation': { name: 'ratioToEducation', unit: 'number' },
  'interventions/*/effect/toJob': { name: 'ratioToJob', unit: 'number' },
  'interventions/*/effect/effectMonths': { name: 'effectMonths', unit: 'number' },
  'interventions/*/effect/control': { name: 'control', unit: 'share' },
  'interventions/*/effect/control/toEducation': { name: 'controlToEducation', unit: 'share' },
  'interventions/*/effect/control/toJob': { name: 'controlToJob', unit: 'share' },
  'interventions/*/effect/treated': { name: 'treated', unit: 'share' },
  'interventions/*/effect/treated/toEducation': { name: 'treatedToEducation', unit: 'share' },
  'interventions/*/effect/treated/toJob': { name: 'treatedToJob', unit: 'share' },
  'interventions/*/effect/nControl': { name: 'nControl', unit: 'number' },
  'interventions/*/effect/nTreated': { name: 'nTreated', unit: 'number' },
  'interventions/*/effect/logStandardError': { name: 'logStandardError', unit: 'number' },
  'interventions/*/effect/relativeStandardError': { name: 'relativeStandardError', unit: 'number' },
  'interventions/*/cost/perFteYear': { name: 'perFteYear', unit: 'kroner' },
  'interventions/*/cost/perHour': { name: 'perHour', unit: 'kroner' },
  'interventions/*/cost/perPlaceMonth': { name: 'perPlaceMonth', unit: 'kroner' },
  'interventions/*/cost/perParticipant': { name: 'perParticipant', unit: 'kroner' },
  'interventions/*/cost/fixedPerYear': { name: 'fixedPerYear', unit: 'kroner' },
  'interventions/*/cost/startup': { name: 'startup', unit: 'kroner' },
  'interventions/*/cost/overheadShare': { name: 'overheadShare', unit: 'share' },
  'interventions/*/stateSubsidyShare': { name: 'stateSubsidyShare', unit: 'share' },
  'interventions/*/replacesOrdinaryShare': { name: 'replacesOrdinaryShare', unit: 'share' },
  'interventions/*/regionCostPerParticipantMonth': { name: 'regionCost', unit: 'kroner' },
  'interventions/*/publishedSavingPerPerson': { name: 'publishedSaving', unit: 'kroner' },
  'ordinaryEffort/advisers': { name: 'advisers', unit: 'number' },
  'ordinaryEffort/referenceCaseload': { name: 'referenceCaseload', unit: 'number' },
  'ordinaryEffort/elasticity': { name: 'ordinaryElasticity', unit: 'number' },
  'economy/discountRate': { name: 'discountRate', unit: 'share' },
  'economy/cashableOrdinaryShare': { name: 'cashableOrdinaryShare', unit: 'share' },
  'economy/studyGrantPerMonth': { name: 'studyGrantPerMonth', unit: 'kroner' },
  'economy/wagePerMonth': { name: 'wagePerMonth', unit: 'kroner' },
  'economy/hourlyWage': { name: 'hourlyWage', unit: 'kroner' },
  'economy/benefitReductionPerHour': { name: 'benefitReductionPerHour', unit: 'kroner' },
  'economy/tax/municipal': { name: 'municipalTax', unit: 'share' },
  'economy/tax/state': { name: 'stateTax', unit: 'share' },
  'economy/tax/municipalRetained': { name: 'municipalRetained', unit: 'share' },
  'economy/reimbursement/0': { name: 'reimbursementOne', unit: 'share' },
  'economy/reimbursement/1': { name: 'reimbursementTwo', unit: 'share' },
  'economy/reimbursement/2': { name: 'reimbursementThree', unit: 'share' },
  'economy/reimbursement/3': { name: 'reimbursementFour', unit: 'share' },
  'assumptions/caseloadElasticity': { name: 'caseloadElasticity', unit: 'number' },
  'uncertainty/draws': { name: 'draws', unit: 'number' },
  'uncertainty/seed': { name: 'seed', unit: 'number' },
  'uncertainty/costSpread': { name: 'costSpread', unit: 'share' },
};

/** The name of a field by itself, "sagsstamme pr. medarbejder". Throws for a path that names no field: a mistake of ours. */
export function fieldName({ t }: Words, path: FieldPath): string {
  return t(`fieldNames.${termOf(path).name}`);
}

/** The name of a field with the segment or intervention it belongs to: "sagsstamme pr. medarbejder, IPS". */
export function fieldNameIn(words: Words, { segments, interventions }: Scenario, path: FieldPath): string {
  const [list, id] = path.split('/');
  const parts = list === 'segments' ? segments : list === 'interventions' ? interventions : [];
  const part = parts.find((one) => one.id === id);
  const name = fieldName(words, path);
  return part ? words.t('segments.cell', { field: name, segment: part.name }) : name;
}

/** How the value of a field is said: "12,5 %", "8.297 kr.", "20". */
export function fieldValueText({ number, percent, kroner }: Words, path: FieldPath, value: number): string {
  switch (termOf(path).unit) {
    case 'share':
      return percent(value, 2);
    case 'kroner':
      return kroner(value, { decimals: 2 });
    case 'number':
      return number(value, { decimals: 2 });
  }
}

/** What a field is counted in: its own unit, a share of 0–1, or kroner. */
export function fieldUnit(path: FieldPath): 'number' | 'share' | 'kroner' {
  return termOf(path).unit;
}

/** How the text of an input for the field stands to its value. */
export function scaleOf(path: FieldPath): Scale {
  return termOf(path).unit === 'share' ? 'percent' : 'plain';
}

function termOf(path: FieldPath): FieldTerm {
  const shape = shapeOf(path);
  const found = Object.hasOwn(fieldTerms, shape) ? fieldTerms[shape] : undefined;
  if (!found) throw new Error(`The field "${path}" has no name`);
  return found;
}
