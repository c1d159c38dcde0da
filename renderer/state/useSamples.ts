import { useMemo } from 'react';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { Sample } from '../../shared/uncertainty/uncertainty.ts';
import type { AnalysisQuestion } from '../worker/uncertaintyAnalysis.ts';
import { useLatestAnswer } from './useLatestAnswer.ts';

/**
 * The draws of several scenarios, each against itself without interventions and all on the same draws, in their order;
 * null until they are there. `compareDraws` says which is best.
 *
 * @param scenarios the same array as long as nothing in it changes
 */
export function useSamples(scenarios: readonly Scenario[], draws: number, seed: number): readonly Sample[] | null {
  const question = useMemo<AnalysisQuestion | null>(
    () => (scenarios.length > 0 ? { kind: 'samples', scenarios, settings: { draws, seed } } : null),
    [scenarios, draws, seed],
  );
  const answered = useLatestAnswer(question);
  return answered?.question === question && answered?.answer.kind === 'samples' ? answered.answer.samples : null;
}
