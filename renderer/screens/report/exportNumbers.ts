import type { ContentOf } from '../../../shared/contract/exportContent.ts';
import { rangesOf } from '../../../shared/contract/uncertainty.ts';
import { defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import type { Language } from '../../../shared/words/language.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { runExport } from '../../state/runExport.ts';
import { today } from '../../state/today.ts';
import { whenDrawn } from '../../state/whenDrawn.ts';

/** Takes all numbers of the open scenario out, as a workbook or as text files. */
export function exportNumbers(kind: 'xlsx' | 'csv', language: Language): Promise<void> {
  const { open } = useDocumentStore.getState();
  const { settings, start } = useAppStore.getState();
  if (!open || start?.state !== 'ready') return Promise.resolve();
  const scenario = open.history.present;
  const numbers: Omit<ContentOf<'xlsx'>, 'kind' | 'ranges'> = {
    language,
    scenario,
    cautious: settings.cautious ?? defaultCautiousFactors,
    facts: {
      app: start.versions.app,
      day: today(),
      revision: open.stored === scenario ? open.revision : null,
      isIllustrative: open.row.isExample,
    },
  };
  return runExport(kind, scenario.name, async (signal, tell) => {
    const uncertainty = await whenDrawn(scenario, signal, tell);
    return { kind, ...numbers, ranges: uncertainty && rangesOf(uncertainty) } as ContentOf<typeof kind>;
  });
}
