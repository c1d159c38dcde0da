import { FolderOpen } from 'lucide-react';
import { useMemo } from 'react';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { type FigureEdit, setFigures } from '../../../shared/followUp/edits/setFigures.ts';
import { figureIn, figuresOf } from '../../../shared/followUp/figureIn.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import { Button } from '../../components/Button.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useReadOnly } from '../../state/documentStore.ts';
import { useFollowUpStore } from '../../state/followUpStore.ts';
import { useWords } from '../../words.ts';
import { ImportDialog } from '../import/ImportDialog.tsx';
import { useChosenTable } from '../import/useChosenTable.ts';
import { figureTarget } from './figureTarget.ts';
import { writingNow } from './writingNow.ts';

/** Actual figures from a file: a button, the preview of the file that is chosen, and one step of undo. */
export function ImportFigures({ scenario, followUp }: { scenario: Scenario; followUp: FollowUp }) {
  const words = useWords();
  const { t } = words;
  const isReadOnly = useReadOnly() !== null;
  const { file, choose, close } = useChosenTable();
  const target = useMemo(() => figureTarget(scenario, words), [scenario, words]);

  const take = (rows: readonly { readonly made: readonly FigureEdit[] }[]) => {
    const { edit, undo } = useFollowUpStore.getState();
    const edits = rows.flatMap(({ made }) => made);
    const before = figuresOf(followUp);
    const corrected = edits.filter((one) => {
      const there = figureIn(before, one, one.period);
      return there !== null && !there.isDerived && there.value !== one.value;
    });
    close();
    edit(setFigures(followUp, edits, writingNow()), { label: t('followUp.importUndo') });
    useAppStore.getState().notify({
      text: t('followUp.importDone', { count: edits.length, corrected: corrected.length }),
      action: { label: t('app.undo'), run: undo },
    });
  };

  return (
    <>
      <Button isDisabled={isReadOnly} onPress={() => void choose()}>
        <FolderOpen aria-hidden="true" />
        {t('followUp.import')}
      </Button>
      {file ? <ImportDialog file={file} target={target} onTake={take} onClose={close} /> : null}
    </>
  );
}
