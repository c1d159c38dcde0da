import type { Scenario } from '../../shared/document/scenario.ts';
import { api } from '../api.ts';
import { useAppStore } from '../state/appStore.ts';
import { useFollowUpStore } from '../state/followUpStore.ts';
import { useWords } from '../words.ts';
import { Button } from './Button.tsx';

/** Writes the document that cannot be saved where it belongs, with its figures, to a file that the planner chooses. */
export function SaveCopyButton({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const save = async () => {
    const followUp = useFollowUpStore.getState().open?.history.present;
    const copied = await api.saveCopy({ scenario, ...(followUp ? { followUp } : {}) });
    if (copied.ok) useAppStore.getState().notify({ text: t('versions.copySaved', { path: copied.value.path }) });
    else if (copied.error.code !== 'cancelled') useAppStore.getState().fail(copied.error);
  };
  return (
    <Button kind="quiet" onPress={() => void save()}>
      {t('versions.saveCopy')}
    </Button>
  );
}
