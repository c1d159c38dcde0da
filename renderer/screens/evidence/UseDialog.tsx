import { useState } from 'react';
import { addFromEvidence } from '../../../shared/document/edits/addFromEvidence.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { type Evidence, offerOf } from '../../../shared/evidence/offer.ts';
import type { EvidenceOffer } from '../../../shared/evidence/offered.ts';
import { faultSentence } from '../../../shared/words/sentences.ts';
import type { Words } from '../../../shared/words/words.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { SegmentChoices } from './SegmentChoices.tsx';
import css from './UseDialog.module.css';

interface Props {
  readonly evidence: Evidence;
  readonly scenario: Scenario;
  readonly onClose: () => void;
}

/** Whom a new intervention made from `evidence` is to serve; says before it is added how much of an effect will count. */
export function UseDialog({ evidence, scenario, onClose }: Props) {
  const words = useWords();
  const { t, language } = words;
  const offer = offerOf(evidence);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const name = offer.name[language];

  const add = () => {
    const added = addFromEvidence(scenario, evidence, { segmentIds: chosen, language });
    if (!added.ok) return setFault(added.faults.map((one) => faultSentence(words, one)).join(' '));
    useDocumentStore.getState().edit(added.scenario, { label: t('evidence.addedStep', { name }) });
    const { goTo, notify } = useAppStore.getState();
    goTo('interventions');
    notify({
      text: t('evidence.added', { name }),
      action: { label: t('app.undo'), run: () => useDocumentStore.getState().undo() },
    });
    onClose();
  };

  return (
    <Dialog
      title={t('evidence.useTitle')}
      subtitle={t('evidence.useInto', { entry: name, scenario: scenario.name })}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('evidence.cancel')}</Button>
          <Button kind="primary" isDisabled={chosen.length === 0} onPress={add}>
            {t('evidence.useAdd')}
          </Button>
        </>
      }
    >
      <SegmentChoices segments={scenario.segments} chosen={chosen} onChoose={setChosen} />
      <p className={css.counted}>{countedText(words, offer)}</p>
      {fault === null ? null : (
        <p className={css.fault} role="alert">
          {fault}
        </p>
      )}
    </Dialog>
  );
}

function countedText({ t, percent }: Words, { fields: { effect, causalShare } }: EvidenceOffer): string {
  if (effect.value.kind === 'none') return t('evidence.useNoEffect');
  if (causalShare.value === 0) return t('evidence.useNotCounted');
  return t('evidence.useCounted', { share: percent(causalShare.value, 0) });
}
