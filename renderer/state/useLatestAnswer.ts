import { useEffect, useRef, useState } from 'react';
import { LatestAnswer } from '../worker/latestAnswer.ts';
import type { AnalysisAnswer, AnalysisQuestion } from '../worker/uncertaintyAnalysis.ts';

/** Milliseconds without a change before a question is asked. */
const QUIET = 300;

/** A question and what was answered to it. */
export interface Answered {
  readonly question: AnalysisQuestion;
  readonly answer: AnalysisAnswer;
}

/**
 * The answer to the newest question that has one, while the screen is there. Another object is another question.
 *
 * @param question null while there is nothing to ask
 */
export function useLatestAnswer(question: AnalysisQuestion | null): Answered | null {
  const [answered, setAnswered] = useState<Answered | null>(null);
  const asked = useRef<LatestAnswer<AnalysisQuestion, AnalysisAnswer> | null>(null);
  useEffect(() => {
    const latest = new LatestAnswer<AnalysisQuestion, AnalysisAnswer>(startAnalysisWorker);
    asked.current = latest;
    return () => latest.close();
  }, []);
  useEffect(() => {
    if (!question) return;
    const timer = setTimeout(() => {
      asked.current?.ask(question, (answer) => {
        if (answer.kind === 'failed') reportError(new Error(`The analysis: ${answer.reason}`));
        else setAnswered({ question, answer });
      });
    }, QUIET);
    return () => clearTimeout(timer);
  }, [question]);
  return answered;
}

/** A worker that analyses, for one who asks and ends it. */
export function startAnalysisWorker(): Worker {
  return new Worker(new URL('../worker/uncertaintyAnalysis.worker.ts', import.meta.url), { type: 'module' });
}
