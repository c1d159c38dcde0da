import type { Scenario } from '../document/scenario.ts';
import { inputsOf } from '../model/inputs.ts';
import { withoutInterventions } from '../model/project.ts';
import { run } from '../model/run.ts';
import { type Account, bookRun } from './bookRun.ts';
import { countPersons, type PersonCount } from './countPersons.ts';
import { type Paired, pairRows } from './pairRows.ts';

/** An account of the scenario beside that of its reference: kroner by month. */
export type MoneyRow = Omit<Account, 'values'> & Paired;

/** A line of persons in the scenario and in its reference. */
export type PersonRow = Omit<PersonCount, 'values'> & Paired;

/** What the sums of a projection are made of: every krone and every person once, by month. */
export interface Breakdown {
  readonly months: number;
  readonly money: readonly MoneyRow[];
  readonly persons: readonly PersonRow[];
}

/**
 * Runs the model again for what a projection does not carry: money by line and by segment or intervention, and persons
 * by segment. Pure; slower than the projection itself, so asked for only where it is shown.
 *
 * @param scenario a document that parseScenario let through
 * @param reference another with the same start and horizon
 */
export function breakdownOf(scenario: Scenario, reference: Scenario = withoutInterventions(scenario)): Breakdown {
  const ours = run(inputsOf(scenario));
  const theirs = run(inputsOf(reference));
  return {
    months: ours.trajectory.months,
    money: pairRows(
      bookRun(ours, scenario),
      bookRun(theirs, reference),
      ({ payer, line, part }) => `${payer}/${line}/${part.kind}/${part.id}`,
    ),
    persons: pairRows(
      countPersons(ours, scenario),
      countPersons(theirs, reference),
      ({ line, part }) => `${line}/${part.kind}/${part.id}`,
    ),
  };
}
