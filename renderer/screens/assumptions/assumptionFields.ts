import type { Scale } from '../../../shared/words/parse.ts';

/** A number of the document that belongs to no single group or intervention; `name` is its key in the catalogue. */
interface AssumptionField {
  readonly path: string;
  readonly name: AssumptionName;
  readonly scale: Scale;
  readonly unit: 'kroner' | null;
}

export type AssumptionName =
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
  | 'caseloadElasticity';

const kroner = (path: string, name: AssumptionName): AssumptionField => ({
  path,
  name,
  scale: 'plain',
  unit: 'kroner',
});
const percent = (path: string, name: AssumptionName): AssumptionField => ({
  path,
  name,
  scale: 'percent',
  unit: null,
});

/** The groups of the screen, in the order in which they are read. */
export const assumptionGroups = [
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
  {
    id: 'model',
    fields: [
      { path: 'assumptions/caseloadElasticity', name: 'caseloadElasticity', scale: 'plain', unit: null },
    ] satisfies AssumptionField[],
  },
] as const;
