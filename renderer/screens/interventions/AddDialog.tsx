import { useState } from 'react';
import { addOwnIntervention } from '../../../shared/document/edits/addOwnIntervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { groupOfSegment } from '../../../shared/evidence/groupOfSegment.ts';
import type { TargetGroupId } from '../../../shared/evidence/targetGroup.ts';
import { faultSentence } from '../../../shared/words/sentences.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import { useEvidenceStore } from '../evidence/evidenceStore.ts';
import { noFilters } from '../evidence/filterEntries.ts';
import { FormField } from '../../components/FormField.tsx';
import { SegmentChoices } from '../evidence/SegmentChoices.tsx';
import css from './AddDialog.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly onClose: () => void;
  /** Told which intervention is new. */
  readonly onAdded: (interventionId: string) => void;
}

/** Characters that a name may have. MODEL §8. */
const NAME_MOST = 120;

/** A new intervention: from the evidence for one of the segments, or one's own with no evidence behind it. */
export function AddDialog({ scenario, onClose, onAdded }: Props) {
  const words = useWords();
  const { t, language } = words;
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [fault, setFault] = useState<string | null>(null);

  const add = () => {
    const added = addOwnIntervention(scenario, { name, segmentIds: chosen, language });
    if (!added.ok) return setFault(added.faults.map((one) => faultSentence(words, one)).join(' '));
    const shown = added.scenario.interventions.at(-1)?.name ?? name;
    useDocumentStore.getState().edit(added.scenario, { label: t('evidence.addedStep', { name: shown }) });
    useAppStore.getState().notify({
      text: t('evidence.added', { name: shown }),
      action: { label: t('app.undo'), run: () => useDocumentStore.getState().undo() },
    });
    onAdded(added.interventionId);
    onClose();
  };

  return (
    <Dialog
      title={t('interventions.addTitle')}
      onClose={onClose}
      buttons={
        <>
          <Button onPress={onClose}>{t('evidence.cancel')}</Button>
          <Button kind="primary" isDisabled={name.trim() === '' || chosen.length === 0} onPress={add}>
            {t('interventions.addOwn')}
          </Button>
        </>
      }
    >
      <section className={css.part}>
        <h3>{t('interventions.addFromEvidence')}</h3>
        <p className={css.note}>{t('interventions.addFromEvidenceNote')}</p>
        <div className={css.choices}>
          {evidenceChoices(scenario).map(({ group, segment }) => (
            <Button key={group} onPress={() => toEvidence(group)}>
              {t('interventions.evidenceFor', { segment })}
            </Button>
          ))}
          <Button kind="quiet" onPress={() => toEvidence(null)}>
            {t('interventions.allEvidence')}
          </Button>
        </div>
      </section>
      <section className={css.part}>
        <h3>{t('interventions.addWithout')}</h3>
        <p className={css.note}>{t('interventions.addWithoutNote')}</p>
        <FormField
          label={t('interventions.name')}
          value={name}
          fault={null}
          maxLength={NAME_MOST}
          path="name"
          onChange={setName}
        />
        <SegmentChoices segments={scenario.segments} chosen={chosen} onChoose={setChosen} />
        {fault === null ? null : (
          <p className={css.fault} role="alert">
            {fault}
          </p>
        )}
      </section>
    </Dialog>
  );
}

/** The target groups of the evidence that the scenario has segments of, named by the segments. */
function evidenceChoices({ segments }: Scenario): { group: TargetGroupId; segment: string }[] {
  const named = new Map<TargetGroupId, string>();
  for (const segment of segments) {
    const group = groupOfSegment(segment);
    if (group !== null && !named.has(group)) named.set(group, segment.name);
  }
  return [...named].map(([group, segment]) => ({ group, segment }));
}

/** The evidence, limited to a target group; from there an entry is used in the scenario. */
function toEvidence(group: TargetGroupId | null): void {
  useEvidenceStore.getState().limit({ ...noFilters, group });
  useAppStore.getState().goTo('evidence');
}
