import { FolderOpen } from 'lucide-react';
import { importSegments } from '../../../shared/document/edits/importSegments.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { SegmentDraft } from '../../../shared/tabular/readSegments.ts';
import { faultSentence } from '../../../shared/words/sentences.ts';
import { Button } from '../../components/Button.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { ImportDialog } from './ImportDialog.tsx';
import { segmentTarget } from './segmentTarget.ts';
import { useChosenTable } from './useChosenTable.ts';

/** Target groups from a file: a button, the preview of the file that is chosen, and one step of undo. */
export function ImportSegments({ scenario }: { scenario: Scenario }) {
  const words = useWords();
  const { t } = words;
  const isReadOnly = useReadOnly() !== null;
  const { file, choose, close } = useChosenTable();
  const { notify } = useAppStore.getState();

  const take = (rows: readonly { readonly row: number; readonly made: SegmentDraft }[]) => {
    if (!file) return;
    const { edit, undo } = useDocumentStore.getState();
    const drafts = rows.map(({ row, made }) => ({ row, draft: made }));
    const edited = importSegments(scenario, drafts, file.name, words);
    close();
    if (!edited.ok) return notify({ text: edited.faults.map((fault) => faultSentence(words, fault)).join(' ') });
    edit(edited.scenario, { label: t('import.undoLabel') });
    notify({ text: t('import.done', { count: rows.length }), action: { label: t('app.undo'), run: undo } });
  };

  return (
    <>
      <Button isDisabled={isReadOnly} onPress={() => void choose()}>
        <FolderOpen aria-hidden="true" />
        {t('import.open')}
      </Button>
      {file ? <ImportDialog file={file} target={segmentTarget(scenario, words)} onTake={take} onClose={close} /> : null}
    </>
  );
}
