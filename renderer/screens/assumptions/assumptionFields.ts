import type { FieldPath } from '../../../shared/document/field.ts';
import type { Scale } from '../../../shared/words/parse.ts';

/** A number of the document that belongs to no single group or intervention; `name` is its key in the catalogue. */
export interface AssumptionField {
  readonly path: FieldPath;
  readonly name: AssumptionName;
  readonly scale: Scale;
  readonly unit: 'kroner' | null;
}

type AssumptionName =
  | 'studyGrantPerMonth'
  | 'wagePerMonth'
  | 'hourlyWage'
  | 'benefitReductionPerHour'
  | 'municipalTax'
  | 'stateTax'
  | 'municipalRetained'
  | 'weeksOne'
  | 'weeksTwo'
  | 'weeksThree'
  | 'weeksFour'
  | 'discountRate'
  | 'cashableOrdinaryShare'
  | 'caseloadElasticity'
  | 'draws'
  | 'seed'
  | 'costSpread';

type AssumptionGroupName = 'rates' | 'reimbursement' | 'tax' | 'money' | 'model' | 'uncertainty';

export interface AssumptionGroup {
  readonly id: AssumptionGroupName;
  readonly fields: readonly AssumptionField[];
}

const kroner = (path: FieldPath, name: AssumptionName): AssumptionField => ({
  path,
  name,
  scale: 'plain',
  unit: 'kroner',
});
const percent = (path: FieldPath, name: AssumptionName): AssumptionField => ({
  path,
  name,
  scale: 'percent',
  unit: null,
});
const plain = (path: FieldPath, name: AssumptionName): AssumptionField => ({ path, name, scale: 'plain', unit: null });

/** The groups of the screen, in the order in which they are read. */
export const assumptionGroups: readonly AssumptionGroup[] = [
  {
    id: 'rates',
    fields: [
      kroner('economy/studyGrantPerMonth', 'studyGrantPerMonth'),
      kroner('economy/wagePerMonth', 'wagePerMonth'),
      kroner('economy/hourlyWage', 'hourlyWage'),
      kroner('economy/benefitReductionPerHour', 'benefitReductionPerHour'),
    ],
  },
  {
    id: 'reimbursement',
    fields: (['weeksOne', 'weeksTwo', 'weeksThree', 'weeksFour'] as const).map((name, step) =>
      percent(`economy/reimbursement/${step}`, name),
    ),
  },
  {
    id: 'tax',
    fields: [
      percent('economy/tax/municipal', 'municipalTax'),
      percent('economy/tax/state', 'stateTax'),
      percent('economy/tax/municipalRetained', 'municipalRetained'),
    ],
  },
  {
    id: 'money',
    fields: [
      percent('economy/discountRate', 'discountRate'),
      percent('economy/cashableOrdinaryShare', 'cashableOrdinaryShare'),
    ],
  },
  { id: 'model', fields: [plain('assumptions/caseloadElasticity', 'caseloadElasticity')] },
  {
    id: 'uncertainty',
    fields: [
      plain('uncertainty/draws', 'draws'),
      plain('uncertainty/seed', 'seed'),
      percent('uncertainty/costSpread', 'costSpread'),
    ],
  },
];
