import type { Scenario } from '../../../shared/document/scenario.ts';
import { sameNumbers } from '../../../shared/document/sameNumbers.ts';
import type { Report } from '../../../shared/report/block.ts';
import { buildDeck } from '../../../shared/slides/buildDeck.ts';
import type { OneAtATime } from '../../../shared/uncertainty/oneAtATime.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useResultStore } from '../../state/resultStore.ts';
import { runExport } from '../../state/runExport.ts';
import { today } from '../../state/today.ts';
import { startAnalysisWorker } from '../../state/useLatestAnswer.ts';
import { useUncertaintyStore } from '../../state/uncertaintyStore.ts';
import type { AnalysisAnswer, AnalysisQuestion } from '../../worker/uncertaintyAnalysis.ts';

/** Takes the slides of the open scenario out as a PowerPoint presentation, in the language of the report. */
export function exportSlides({ language }: Report, name: string): Promise<void> {
  const { open } = useDocumentStore.getState();
  const { start } = useAppStore.getState();
  const { shown } = useResultStore.getState();
  if (!open || !shown || start?.state !== 'ready') return Promise.resolve();
  const scenario = open.history.present;
  const drawn = useUncertaintyStore.getState().shown;
  return runExport('pptx', name, async (signal) => ({
    kind: 'pptx',
    deck: buildDeck({
      words: wordsIn(language),
      scenario,
      projection: shown.projection,
      // Ranges of other numbers are none of these.
      uncertainty: drawn && sameNumbers(drawn.scenario, scenario) ? drawn.uncertainty : null,
      oneAtATime: await analysed(scenario, signal),
      app: start.versions.app,
      day: today(),
      isIllustrative: open.row.isExample,
    }),
  }));
}

/** What matters most, asked of a worker of its own; null where it was stopped or cannot be told. */
function analysed(scenario: Scenario, signal: AbortSignal): Promise<OneAtATime | null> {
  const worker = startAnalysisWorker();
  const question: AnalysisQuestion = { kind: 'analysis', scenario, threshold: 0 };
  return new Promise<OneAtATime | null>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<AnalysisAnswer>) =>
      resolve(data.kind === 'analysis' ? data.analysis.oneAtATime : null),
    );
    worker.addEventListener('error', () => resolve(null));
    signal.addEventListener('abort', () => resolve(null));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
