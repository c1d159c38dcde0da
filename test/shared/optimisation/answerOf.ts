import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Found, Infeasible, OptimisationAnswer } from '../../../shared/optimisation/answer.ts';
import { type Effort, usualEffort } from '../../../shared/optimisation/effort.ts';
import { optimise } from '../../../shared/optimisation/optimise.ts';
import type { Question } from '../../../shared/optimisation/question.ts';

/** As usual, but with as few draws as there can be. */
export const fewDraws: Effort = { ...usualEffort, drawsMost: 4, drawsLeast: 4 };
/** No part is run for all its choices: each is searched. */
export const searchedOnly: Effort = { ...fewDraws, exact: 0 };

/** The last answer to a question. */
export function answerOf(scenario: Scenario, question: Question, effort: Effort = fewDraws): OptimisationAnswer {
  const steps = optimise(scenario, question, effort);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The answer to a question that has one. */
export function found(scenario: Scenario, question: Question, effort: Effort = fewDraws): Found {
  const answer = answerOf(scenario, question, effort);
  if (answer.kind === 'infeasible') throw new Error(`No mix: ${JSON.stringify(answer.faults)}`);
  return answer;
}

/** The answer to a question that has none. */
export function refused(scenario: Scenario, question: Question): Infeasible {
  const answer = answerOf(scenario, question);
  if (answer.kind === 'found') throw new Error(`There is a mix: ${answer.best.amounts.join(' ')}`);
  return answer;
}
