import { ArrowDown, ArrowUp, Copy, Trash2 } from 'lucide-react';
import { memo } from 'react';
import {
  duplicateIntervention,
  hasRoomForIntervention,
  removeIntervention,
} from '../../../shared/document/edits/interventionList.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
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
  const { scenario, intervention } = useCard();
  const isReadOnly = useReadOnly() !== null;
  if (isReadOnly) return null;
  const { id, name } = intervention;
  const at = scenario.interventions.findIndex((one) => one.id === id);
  return (
    <Actions
      id={id}
      name={name}
      at={at}
      isLast={at === scenario.interventions.length - 1}
      hasRoom={hasRoomForIntervention(scenario)}
    />
  );
}

interface Props {
  readonly id: string;
  readonly name: string;
  /** Its place in the list, from 0. */
  readonly at: number;
  readonly isLast: boolean;
  readonly hasRoom: boolean;
}

/** Drawn again only when a button changes; what is pressed is done in the document as it is then. */
const Actions = memo(function Actions({ id, name, at, isLast, hasRoom }: Props) {
  const { t } = useWords();
  const take = useTakeOrTell();
  const move = useMove();
  const inDocument = (act: (scenario: Scenario) => void) => () => {
    const { open } = useDocumentStore.getState();
    if (open) act(open.history.present);
  };
  const duplicate = inDocument((scenario) => {
    take(duplicateIntervention(scenario, id), t('interventions.duplicateStep', { name }));
  });
  const remove = inDocument((scenario) => {
    const label = t('interventions.removeStep', { name });
    useDocumentStore.getState().edit(removeIntervention(scenario, id), { label });
    useAppStore.getState().notify({
      text: t('interventions.removed', { name }),
      action: { label: t('app.undo'), run: () => useDocumentStore.getState().undo() },
    });
    // The button that was pressed is gone with its card.
    document.getElementById('content')?.focus();
  });
  return (
    <Buttons>
      <Button isDisabled={at === 0} onPress={() => move(id, at - 1)}>
        <ArrowUp aria-hidden="true" />
        {t('interventions.moveUp')}
      </Button>
      <Button isDisabled={isLast} onPress={() => move(id, at + 1)}>
        <ArrowDown aria-hidden="true" />
        {t('interventions.moveDown')}
      </Button>
      <Button isDisabled={!hasRoom} onPress={duplicate}>
        <Copy aria-hidden="true" />
        {t('interventions.duplicate')}
      </Button>
      <Button onPress={remove}>
        <Trash2 aria-hidden="true" />
        {t('interventions.removeButton')}
      </Button>
    </Buttons>
  );
});
