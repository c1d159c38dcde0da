import { useEffect, useState } from 'react';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { GoalAnswer, GoalQuestion } from '../../shared/optimisation/goalSeek.ts';
import { QUIET, useOptimisationClient } from './useOptimisationClient.ts';

/** What is asked: another object is another question. */
export interface GoalAsked {
  readonly scenario: Scenario;
  readonly question: GoalQuestion;
}

/** An answer with what it was asked of. */
export interface GoalTold {
  readonly of: GoalAsked;
  readonly answer: GoalAnswer;
}

/**
 * What one number must be for the newest goal, while the screen is there; the answer to the goal before it until then.
 * Null before the first answer.
 *
 * @param asked null while there is nothing to ask
 */
export function useGoal(asked: GoalAsked | null): GoalTold | null {
  const [told, setTold] = useState<GoalTold | null>(null);
  const client = useOptimisationClient();
  useEffect(() => {
    client.current?.cancel();
    if (!asked) return;
    const timer = setTimeout(() => {
      client.current?.ask({ kind: 'goal', ...asked }, (message) => {
        if (message.kind === 'goal') setTold({ of: asked, answer: message.answer });
        if (message.kind === 'failed') reportError(new Error(`The goal: ${message.reason}`));
      });
    }, QUIET);
    return () => clearTimeout(timer);
  }, [asked, client]);
  return told;
}
