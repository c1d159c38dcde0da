import type { Scenario } from '../../shared/document/scenario.ts';
import type { OptimisationAnswer } from '../../shared/optimisation/answer.ts';
import type { GoalAnswer, GoalQuestion } from '../../shared/optimisation/goalSeek.ts';
import type { Question } from '../../shared/optimisation/question.ts';

/** What the window asks the worker that optimises: one task, and a new worker for the next if it is not done. */
export type OptimisationTask =
  | { readonly kind: 'optimise'; readonly scenario: Scenario; readonly question: Question }
  | { readonly kind: 'goal'; readonly scenario: Scenario; readonly question: GoalQuestion };

/** What it says back, in order: any number of the first two, and one last. */
export type OptimisationMessage =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'answer'; readonly answer: OptimisationAnswer; readonly isLast: boolean }
  | { readonly kind: 'goal'; readonly answer: GoalAnswer }
  | { readonly kind: 'failed'; readonly reason: string };
