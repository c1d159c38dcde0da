import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Found, Infeasible } from '../../../shared/optimisation/answer.ts';
import type { Question } from '../../../shared/optimisation/question.ts';

/** An answer with what it was asked of: amounts stand in the order of that question's levers. */
export interface Told<Answer extends Found | Infeasible = Found | Infeasible> {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly answer: Answer;
}

export function isFound(told: Told): told is Told<Found> {
  return told.answer.kind === 'found';
}

export function isInfeasible(told: Told): told is Told<Infeasible> {
  return told.answer.kind === 'infeasible';
}
