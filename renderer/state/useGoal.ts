import { useEffect, useRef, useState } from 'react';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { GoalAnswer, GoalQuestion } from '../../shared/optimisation/goalSeek.ts';
import { OptimisationClient } from '../worker/optimisationClient.ts';

/** Milliseconds without a change before a question is asked. */
const QUIET = 300;

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
  const client = useRef<OptimisationClient | null>(null);
  useEffect(() => {
    const own = new OptimisationClient(startWorker);
    client.current = own;
    return () => own.cancel();
  }, []);
  useEffect(() => {
    if (!asked) return;
    const timer = setTimeout(() => {
      client.current?.ask({ kind: 'goal', ...asked }, (message) => {
        if (message.kind === 'goal') setTold({ of: asked, answer: message.answer });
        if (message.kind === 'failed') reportError(new Error(`The goal: ${message.reason}`));
      });
    }, QUIET);
    return () => clearTimeout(timer);
  }, [asked]);
  return told;
}

function startWorker(): Worker {
  return new Worker(new URL('../worker/optimisation.worker.ts', import.meta.url), { type: 'module' });
}
