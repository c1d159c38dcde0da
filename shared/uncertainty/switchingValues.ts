import { type FieldPath, limitsOf, readField, writeField } from '../document/field.ts';
import type { Scenario } from '../document/scenario.ts';
import { withoutInterventions } from '../model/project.ts';
import { Evaluation } from './evaluation.ts';
import { findCrossing } from './findCrossing.ts';
import { oneAtATime } from './oneAtATime.ts';
import type { InputValue, UncertainInputName } from './uncertainInput.ts';
import { nameOf, uncertainInputs } from './uncertainInputs.ts';

/** How wrong an input must be before the result turns. */
export interface SwitchingValue {
  readonly input: UncertainInputName;
  readonly central: readonly InputValue[];
  /** The numbers at which net[municipality] is the threshold; null where no value within the limits makes it so. */
  readonly values: readonly InputValue[] | null;
  /** How many times as strong as in the document that is: of ratios the exponent, of returns their rate. */
  readonly factor: number | null;
  /** As far as was looked. */
  readonly factorMax: number;
}

/** How many of the most important inputs are asked. */
const MOST_IMPORTANT = 5;

/**
 * For the inputs with the widest swing, the value at which net[municipality] is `threshold`, the nearest one to what
 * the document says, all others as they stand.
 */
export function switchingValues(
  scenario: Scenario,
  reference: Scenario = withoutInterventions(scenario),
  threshold = 0,
): SwitchingValue[] {
  const evaluation = new Evaluation(scenario, reference);
  const inputs = new Map(uncertainInputs(scenario).map((input) => [input.name, input]));
  return oneAtATime(scenario, reference)
    .inputs.slice(0, MOST_IMPORTANT)
    .flatMap(({ input: { name } }) => {
      const input = inputs.get(name);
      if (!input) return [];
      const beyond = (factor: number) => evaluation.with(input, input.scaled(factor)).netMunicipality - threshold;
      const factor = findCrossing(beyond, 1, 0, input.factorMax);
      return {
        input: nameOf(input),
        central: input.central,
        values: factor === null ? null : input.scaled(factor),
        factor,
        factorMax: input.factorMax,
      };
    });
}

/** Where the limits of a field are wider than this many times its value, no farther is looked. */
const FIELD_FACTOR_MAX = 20;

/**
 * The value of one field of the document at which net[municipality] is `threshold`, within what the field allows; null
 * where there is none. The default reference follows the document.
 *
 * @throws Error for a field that is not in the table of limits or not in the document
 */
export function switchingValueOf(scenario: Scenario, field: FieldPath, threshold = 0): number | null {
  const central = readField(scenario, field);
  if (central === undefined) throw new Error(`The document has no number at "${field}"`);
  const { min, max, maxExcluded, minExcluded } = limitsOf(field);
  const reach = Math.max(1, Math.abs(central)) * FIELD_FACTOR_MAX;
  const most = Math.min(max - (maxExcluded ? 1e-6 : 0), central + reach);
  const least = Math.max(min + (minExcluded ? 1e-6 : 0), central - reach);
  const beyond = (value: number) => {
    const moved = writeField(scenario, field, value);
    return new Evaluation(moved, withoutInterventions(moved)).central().netMunicipality - threshold;
  };
  return findCrossing(beyond, central, least, most);
}
