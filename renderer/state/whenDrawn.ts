import { missingIn } from '../../shared/document/missing.ts';
import { sameNumbers } from '../../shared/document/sameNumbers.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import { drawSettings } from '../../shared/uncertainty/drawUncertainty.ts';
import type { UncertaintyInDepth } from '../../shared/uncertainty/uncertainty.ts';
import { useUncertaintyStore } from './uncertaintyStore.ts';

/** Milliseconds after which draws that have not begun are not coming: they begin when nobody has edited for a while. */
const BEGUN = 5000;

/** How many are done, of how many. */
export type TellDone = (done: number, of: number) => void;

/**
 * The ranges of the open document when all its draws are made: what leaves the app waits for them. What there is, or
 * null, where it is stopped, where the draws fail, and where a number is missing, of which nothing is said.
 */
export function whenDrawn(scenario: Scenario, signal: AbortSignal, tell: TellDone): Promise<UncertaintyInDepth | null> {
  const { draws } = drawSettings(scenario);
  const drawn = () => {
    const { shown } = useUncertaintyStore.getState();
    return shown && sameNumbers(shown.scenario, scenario) ? shown.uncertainty : null;
  };
  const isDone = () => (drawn()?.draws ?? 0) >= draws;
  if (isDone() || signal.aborted || missingIn(scenario).length > 0) return Promise.resolve(drawn());
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      unsubscribe();
      signal.removeEventListener('abort', end);
      resolve(drawn());
    };
    const timer = setTimeout(() => {
      if (!useUncertaintyStore.getState().progress) end();
    }, BEGUN);
    const unsubscribe = useUncertaintyStore.subscribe(({ progress }, before) => {
      if (progress) tell(progress.done, progress.of);
      if (isDone() || (before.progress && !progress)) end();
    });
    signal.addEventListener('abort', end);
  });
}
