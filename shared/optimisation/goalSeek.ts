import { type FieldPath, limitsOf, readField, writeField } from '../document/field.ts';
import type { Limits } from '../document/limits.ts';
import { parseScenario } from '../document/parse.ts';
import type { Scenario } from '../document/scenario.ts';
import { headlines } from '../model/headlines.ts';
import { inputsOf } from '../model/inputs.ts';
import { withoutInterventions } from '../model/project.ts';
import { run } from '../model/run.ts';
import { findCrossing } from '../uncertainty/findCrossing.ts';
import { nearness } from './combine.ts';
import type { Objective } from './question.ts';

/** What one number must be for a headline to reach a goal, all others as they are. */

export interface GoalQuestion {
  readonly field: FieldPath;
  readonly objective: Objective;
  /** Persons, months or kroner that the headline is to reach: at least so much. */
  readonly target: number;
}

/** A value of the field and the headline there. */
export interface Reached {
  readonly value: number;
  readonly reached: number;
}

export interface GoalAnswer {
  /** The field as it is. */
  readonly today: Reached;
  /** What was looked through. */
  readonly least: number;
  readonly most: number;
  /**
   * Where the goal is passed, ascending: `above` where it is reached from the value on upward, `below` where it is
   * reached up to it. Empty where there is no such value; several where more than one is an answer.
   */
  readonly values: readonly (Reached & { readonly holds: 'above' | 'below' })[];
  /** Whether the goal is reached at every value, at some or at none. */
  readonly isReached: 'always' | 'somewhere' | 'nowhere';
  /** Where the headline comes farthest. */
  readonly best: Reached;
  /** The headline does not move with the field at all. */
  readonly isIndifferent: boolean;
}

/** Steps over the range that the goal is looked for in on both sides of today's value; what lies closer together is not told apart. */
const STEPS = 48;
/** A field is followed as far as its limits, but not beyond so many times its value. */
const FACTOR_MAX = 20;
/** How near an end that is itself not allowed is gone to. */
const EXCLUDED = 1e-6;

/**
 * @throws RangeError for a field that the document does not have
 * @throws Error for a field that is not in the table of limits
 */
export function goalSeek(scenario: Scenario, { field, objective, target }: GoalQuestion): GoalAnswer {
  const central = readField(scenario, field);
  if (central === undefined) throw new RangeError(`The document has no number at "${field}".`);
  const limits = limitsOf(field);
  const reachedAt = (value: number) => headlineWith(scenario, field, objective, value);
  const tried = valuesIn(limits, central)
    .filter((value) => parseScenario(writeField(scenario, field, value)).ok)
    .map((value): Reached => ({ value, reached: reachedAt(value) }));
  const today = { value: central, reached: reachedAt(central) };
  const isMet = ({ reached }: Reached) => reached >= target - nearness(target);
  const values = tried.slice(1).flatMap((right, at): GoalAnswer['values'] => {
    const left = tried[at];
    if (!left || isMet(left) === isMet(right)) return [];
    const holds = isMet(right) ? 'above' : 'below';
    if (limits.whole) return [{ ...(isMet(right) ? right : left), holds }];
    const beyond = (value: number) => reachedAt(value) - target;
    const value = findCrossing(beyond, left.value, left.value, right.value) ?? (isMet(right) ? right : left).value;
    return [{ value, reached: reachedAt(value), holds }];
  });
  const best = tried.reduce((most, one) => (one.reached > most.reached ? one : most), today);
  const worst = tried.reduce((least, one) => Math.min(least, one.reached), today.reached);
  return {
    today,
    least: tried[0]?.value ?? central,
    most: tried.at(-1)?.value ?? central,
    values,
    isReached: tried.every(isMet) ? 'always' : tried.some(isMet) ? 'somewhere' : 'nowhere',
    best,
    isIndifferent: best.reached - worst <= nearness(best.reached),
  };
}

/** The headline with another number in the field; the reference follows the document. */
function headlineWith(scenario: Scenario, field: FieldPath, objective: Objective, value: number): number {
  const moved = writeField(scenario, field, value);
  const reference = run(inputsOf(withoutInterventions(moved)));
  const headline = headlines(run(inputsOf(moved)), reference, moved.economy.discountRate);
  switch (objective) {
    case 'extraInEducationOrJob':
    case 'supportMonthsAvoided':
      return headline[objective];
    case 'netMunicipality':
      return headline.net.municipality;
    case 'presentValueMunicipality':
      return headline.presentValue.municipality;
  }
}

/** Values over what a field allows, today's among them: every whole number, or even steps on both sides of today's. */
function valuesIn({ min, max, minExcluded, maxExcluded, whole }: Limits, central: number): number[] {
  const reach = Math.max(1, Math.abs(central)) * FACTOR_MAX;
  const gap = whole ? 1 : EXCLUDED;
  const least = Math.max(min + (minExcluded ? gap : 0), central - reach);
  const most = Math.min(max - (maxExcluded ? gap : 0), central + reach);
  if (whole && most - least <= 2 * STEPS) return Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const towards = (end: number) =>
    Array.from({ length: STEPS }, (_, step) => {
      // Steps grow with the distance: near today's value is where plans are changed.
      const value = central + (end - central) * ((step + 1) / STEPS) ** 2;
      return whole ? Math.round(value) : value;
    });
  return [...new Set([...towards(least).reverse(), central, ...towards(most)])].sort((one, other) => one - other);
}
