import type { ReportInput } from '../../../shared/report/input.ts';
import { buildDeck } from '../../../shared/slides/buildDeck.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { analysed } from '../../state/analysed.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useResultStore } from '../../state/resultStore.ts';
import { runExport } from '../../state/runExport.ts';
import { today } from '../../state/today.ts';
import { whenDrawn } from '../../state/whenDrawn.ts';

/** Takes the slides of the open scenario out as a PowerPoint presentation, in the language of the report. */
export function exportSlides({ choices }: ReportInput, name: string): Promise<void> {
  const { open } = useDocumentStore.getState();
  const { start } = useAppStore.getState();
  const { shown } = useResultStore.getState();
  if (!open || !shown || start?.state !== 'ready') return Promise.resolve();
  const scenario = open.history.present;
  return runExport('pptx', name, async (signal, tell) => ({
    kind: 'pptx',
    deck: buildDeck({
      words: wordsIn(choices.language),
      scenario,
      projection: shown.projection,
      uncertainty: await whenDrawn(scenario, signal, tell),
      oneAtATime: (await analysed(scenario, 0, signal))?.oneAtATime ?? null,
      app: start.versions.app,
      day: today(),
      isIllustrative: open.row.isExample,
    }),
  }));
}
