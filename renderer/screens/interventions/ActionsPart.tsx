import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import {
  duplicateIntervention,
  hasRoomForIntervention,
  removeIntervention,
} from '../../../shared/document/edits/interventionList.ts';
import { Button } from '../../components/Button.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { useCard } from './cardContext.ts';
import { useMove } from './useMove.ts';
import { Buttons } from './Part.tsx';
import { useTakeOrTell } from './useTake.ts';

/** What can be done with an intervention as a whole. */
export function ActionsPart() {
  const { t } = useWords();
  const { scenario, intervention } = useCard();
  const isReadOnly = useReadOnly() !== null;
  const take = useTakeOrTell();
  const move = useMove();
  if (isReadOnly) return null;
  const { id, name } = intervention;
  const at = scenario.interventions.findIndex((one) => one.id === id);
  const remove = () => {
    const label = t('interventions.removeStep', { name });
    useDocumentStore.getState().edit(removeIntervention(scenario, id), { label });
    useAppStore.getState().notify({
      text: t('interventions.removed', { name }),
      action: { label: t('app.undo'), run: () => useDocumentStore.getState().undo() },
    });
    // The button that was pressed is gone with its card.
    document.getElementById('content')?.focus();
  };
  return (
    <Buttons>
      <Button isDisabled={at === 0} onPress={() => move(id, at - 1)}>
        <ArrowUp aria-hidden="true" />
        {t('interventions.moveUp')}
      </Button>
      <Button isDisabled={at === scenario.interventions.length - 1} onPress={() => move(id, at + 1)}>
        <ArrowDown aria-hidden="true" />
        {t('interventions.moveDown')}
      </Button>
      <Button
        isDisabled={!hasRoomForIntervention(scenario)}
        onPress={() => take(duplicateIntervention(scenario, id), t('interventions.duplicateStep', { name }))}
      >
        <Copy aria-hidden="true" />
        {t('interventions.duplicate')}
      </Button>
      <Button onPress={remove}>
        <Trash2 aria-hidden="true" />
        {t('interventions.removeButton')}
      </Button>
    </Buttons>
  );
}
