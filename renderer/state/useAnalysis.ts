import { useMemo } from 'react';
import type { Analysis, AnalysisQuestion } from '../worker/uncertaintyAnalysis.ts';
import { useScenario } from './documentStore.ts';
import { useLatestAnswer } from './useLatestAnswer.ts';

/** What matters most in the open document. */
export interface AnalysisOnScreen {
  /** Null before the first answer. */
  readonly analysis: Analysis | null;
  /** It is that of the document before the newest edit, or of another threshold. */
  readonly isStale: boolean;
}

/** @param threshold kroner that net[municipality] is asked to pass */
export function useAnalysis(threshold: number): AnalysisOnScreen {
  const scenario = useScenario();
  const question = useMemo<AnalysisQuestion | null>(
    () => (scenario ? { kind: 'analysis', scenario, threshold } : null),
    [scenario, threshold],
  );
  const answered = useLatestAnswer(question);
  const analysis = answered?.answer.kind === 'analysis' ? answered.answer.analysis : null;
  return { analysis, isStale: analysis !== null && answered?.question !== question };
}
