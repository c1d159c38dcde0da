import { type Question, questionSchema } from '../optimisation/question.ts';
import { questionOn } from '../optimisation/questionFor.ts';
import type { Scenario } from './scenario.ts';

/**
 * What the planner asks of the optimisation, kept in `planner` as the thresholds are: it goes with the scenario, is
 * saved and undone with it, and the model does not read it. What the planner has not touched is not kept.
 */

/** The planner's own question for the scenario as it is now; null where they have asked none that can be read. */
export function readQuestion(scenario: Scenario): Question | null {
  const kept = questionSchema.safeParse(scenario.planner?.optimisation).data;
  return kept ? questionOn(scenario, kept) : null;
}

/** The scenario with a question; null takes it away. */
export function withQuestion(scenario: Scenario, question: Question | null): Scenario {
  const { optimisation: _, ...others } = scenario.planner ?? {};
  if (question) return { ...scenario, planner: { ...others, optimisation: question } };
  if (Object.keys(others).length > 0) return { ...scenario, planner: others };
  const { planner: _planner, ...rest } = scenario;
  return rest;
}
