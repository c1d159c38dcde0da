import { type FieldPath, readField, shapeOf } from '../document/field.ts';
import type { Scenario } from '../document/scenario.ts';
import type { PublicRate } from './publicRate.ts';

/**
 * Which numbers of a document are public rates or prices, and which rates each may be, by the beginning of their ids:
 * a rate of next year that is added under the same name is then known here. `*` stands for the id of a part, and a
 * number for a place in a list.
 */
const familiesOfShape: readonly (readonly [shape: string, families: readonly string[]])[] = [
  ['segments/*/benefitPerMonth', ['kontanthjaelp-enlig', 'uddannelseshjaelp-udeboende']],
  ['economy/reimbursement/0', ['refusion-uge-1-4']],
  ['economy/reimbursement/1', ['refusion-uge-5-26']],
  ['economy/reimbursement/2', ['refusion-uge-27-52']],
  ['economy/reimbursement/3', ['refusion-over-52-uger']],
  ['economy/studyGrantPerMonth', ['su-videregaaende-udeboende']],
  ['economy/discountRate', ['diskonteringsrente']],
  ['economy/tax/municipal', ['kommuneskat-gennemsnit']],
  ['interventions/*/cost/perFteYear', ['fuldtidsstilling']],
  ['interventions/*/cost/perHour', ['mentortime']],
  ['interventions/*/cost/overheadShare', ['overhead']],
];

/** A number of a document that may be a public rate, with the rates that it may be. */
export interface RateField {
  readonly field: FieldPath;
  readonly value: number;
  readonly candidates: readonly PublicRate[];
}

/** The numbers of a document that may be public rates, in the order of the table; those left out are none. */
export function rateFieldsOf(scenario: Scenario, rates: readonly PublicRate[]): RateField[] {
  return familiesOfShape.flatMap(([shape, families]) => {
    const candidates = rates.filter((rate) => families.some((family) => isOf(rate, family)));
    return fieldsOfShape(scenario, shape).flatMap((field) => {
      const value = readField(scenario, field);
      return value === undefined ? [] : [{ field, value, candidates }];
    });
  });
}

/**
 * The newest of the rates that the field at `path` is; undefined where it is no public rate, or may be one of several.
 * Rates of one name differ by their years.
 */
export function latestRateOf(path: FieldPath, rates: readonly PublicRate[]): PublicRate | undefined {
  const shape = shapeOf(path);
  const [, families = []] = familiesOfShape.find(([one]) => one === shape) ?? [];
  const [family, ...others] = families;
  if (family === undefined || others.length > 0) return undefined;
  return rates
    .filter((rate) => isOf(rate, family))
    .toSorted((one, other) => one.year - other.year)
    .at(-1);
}

function isOf({ id }: PublicRate, family: string): boolean {
  return id === family || id.startsWith(`${family}-`);
}

function fieldsOfShape({ segments, interventions }: Scenario, shape: string): FieldPath[] {
  if (!shape.includes('*')) return [shape];
  const parts = shape.startsWith('segments/') ? segments : interventions;
  return parts.map(({ id }) => shape.replace('*', id));
}
