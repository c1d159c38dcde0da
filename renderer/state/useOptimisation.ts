import { useCallback, useEffect, useRef, useState } from 'react';
import { sameNumbers } from '../../shared/document/sameNumbers.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { OptimisationAnswer } from '../../shared/optimisation/answer.ts';
import type { Question } from '../../shared/optimisation/question.ts';
import { canonicalJson } from '../../shared/uncertainty/canonicalJson.ts';
import type { OptimisationMessage } from '../worker/optimisationProtocol.ts';
import { QUIET, useOptimisationClient } from './useOptimisationClient.ts';

/** What is asked: another object is another question. */
export interface Asked {
  readonly scenario: Scenario;
  /** One without faults. */
  readonly question: Question;
}

interface State {
  /** The newest answer of any question; null before the first. */
  readonly answer: OptimisationAnswer | null;
  /** What `answer` is the answer to. */
  readonly of: Asked | null;
  /** 0–1 while something is being computed, else null. */
  readonly progress: number | null;
  /** It was stopped before the answer was whole. */
  readonly isCancelled: boolean;
}

/** What the screen may show of the best mix. */
export interface OptimisationOnScreen extends State {
  /** The answer is to another question than the one that is asked now. */
  readonly isStale: boolean;
  /** Stops the work; what was answered so far stays. */
  readonly cancel: () => void;
  /** Asks the same again, from the start. */
  readonly restart: () => void;
}

/** The newest whole answer, for one who comes back to the same question. */
const kept: { newest: { readonly of: Asked; readonly answer: OptimisationAnswer } | null } = { newest: null };

const nothing: State = { answer: null, of: null, progress: null, isCancelled: false };

/**
 * The best mix for the newest question, while the screen is there: soon a good one, then the whole answer, last how
 * certain it is. While a newer question is being answered the older answer stays and is stale.
 *
 * @param asked null while there is nothing to ask; the same object as long as the question is the same
 */
export function useOptimisation(asked: Asked | null): OptimisationOnScreen {
  const [state, setState] = useState<State>(() => keptFor(asked) ?? nothing);
  const client = useOptimisationClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const restart = useCallback(() => {
    if (!asked) return;
    setState((before) => ({ ...before, progress: 0, isCancelled: false }));
    client.current?.ask({ kind: 'optimise', ...asked }, (message) => {
      if (message.kind === 'failed') reportError(new Error(`The optimisation: ${message.reason}`));
      if (message.kind === 'answer' && message.isLast) kept.newest = { of: asked, answer: message.answer };
      setState((before) => heard(before, message, asked));
    });
  }, [asked, client]);
  useEffect(() => {
    client.current?.cancel();
    const known = keptFor(asked);
    if (known) {
      setState(known);
      return;
    }
    setState((before) => ({ ...before, progress: asked ? 0 : null, isCancelled: false }));
    timer.current = setTimeout(restart, QUIET);
    return () => clearTimeout(timer.current);
  }, [asked, client, restart]);
  const cancel = useCallback(() => {
    clearTimeout(timer.current);
    client.current?.cancel();
    setState((before) => ({ ...before, progress: null, isCancelled: before.progress !== null }));
  }, [client]);
  return { ...state, isStale: state.answer !== null && state.of !== asked, cancel, restart };
}

/** What was answered to the same question of a document with the same numbers, as an answer to this one. */
function keptFor(asked: Asked | null): State | null {
  const { newest } = kept;
  if (!asked || !newest || !sameNumbers(newest.of.scenario, asked.scenario)) return null;
  if (canonicalJson(newest.of.question) !== canonicalJson(asked.question)) return null;
  return { ...nothing, answer: newest.answer, of: asked };
}

function heard(before: State, message: OptimisationMessage, of: Asked): State {
  switch (message.kind) {
    case 'progress':
      return { ...before, progress: message.done };
    case 'answer':
      return { ...before, answer: message.answer, of, progress: message.isLast ? null : before.progress };
    case 'failed':
      return { ...before, progress: null };
    case 'goal':
      return before;
  }
}
