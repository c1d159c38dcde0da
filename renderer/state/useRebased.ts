import { useEffect, useState } from 'react';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { FollowUp } from '../../shared/followUp/followUp.ts';
import type { Rebased } from '../../shared/followUp/rebase/rebased.ts';
import type { Language } from '../../shared/words/language.ts';
import type { RebaseAnswer, RebaseQuestion } from '../worker/rebase.worker.ts';

interface Rebasing {
  /** Draws that are made. */
  readonly done: number;
  readonly rebased: Rebased | null;
  readonly isFailed: boolean;
}

/** A scenario that goes on from the figures, made in a worker that ends when the screen does not wait for it any more. */
export function useRebased(decided: Scenario, followUp: FollowUp, language: Language): Rebasing {
  const [state, setState] = useState<Rebasing>({ done: 0, rebased: null, isFailed: false });
  useEffect(() => {
    const worker = new Worker(new URL('../worker/rebase.worker.ts', import.meta.url), { type: 'module' });
    const fail = (reason: string) => {
      reportError(new Error(`The new scenario: ${reason}`));
      setState((before) => ({ ...before, isFailed: true }));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<RebaseAnswer>) => {
      if (data.kind === 'failed') fail(data.reason);
      else if (data.kind === 'progress') setState((before) => ({ ...before, done: data.done }));
      else setState((before) => ({ ...before, rebased: data.rebased }));
    });
    worker.addEventListener('error', ({ message }) => fail(message));
    const question: RebaseQuestion = { decided, followUp, language };
    worker.postMessage(question);
    return () => worker.terminate();
  }, [decided, followUp, language]);
  return state;
}
