import { mixDocument } from '../../../shared/optimisation/mixDocument.ts';
import { withQuestion } from '../../../shared/document/optimisationQuestion.ts';
import type { Found } from '../../../shared/optimisation/answer.ts';
import { moveScenarios, storeScenario } from '../../state/actions.ts';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import { useSavedMix } from './savedMix.ts';
import type { Told } from './told.ts';

/** Stores a mix as a scenario beside the open one, and offers to take it back. The new one is asked nothing yet. */
export function useSaveMix({ scenario, question }: Told<Found>) {
  const { t } = useWords();
  return async (amounts: readonly number[], name: string): Promise<void> => {
    const mix = { ...withQuestion(mixDocument(scenario, question.levers, amounts), null), name };
    const row = await storeScenario(mix);
    if (!row) return;
    const { show } = useSavedMix.getState();
    show({ id: row.id, name, scenario: mix });
    const undo = async () => {
      if (await moveScenarios([row.id], 'trash')) show(null);
    };
    useAppStore.getState().notify({
      text: t('optimisation.saved', { name }),
      action: { label: t('app.undo'), run: () => void undo() },
    });
  };
}
