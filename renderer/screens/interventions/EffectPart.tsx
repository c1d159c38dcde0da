import { BookOpen } from 'lucide-react';
import { useState } from 'react';
import { isEstimate } from '../../../shared/document/estimate.ts';
import type { Effect } from '../../../shared/document/effect.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import { evidenceEntry } from '../../../shared/evidence/library.ts';
import { sourceTitle } from '../../../shared/evidence/sourceTitle.ts';
import { effectHere } from '../../../shared/model/effectHere.ts';
import { effectSentence } from '../../../shared/words/effectSentence.ts';
import { Button } from '../../components/Button.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { SourceBadge } from '../../components/SourceBadge.tsx';
import { useAppStore } from '../../state/appStore.ts';
import { useWords } from '../../words.ts';
import { useEvidenceStore } from '../evidence/evidenceStore.ts';
import { itemKey } from '../evidence/itemKey.ts';
import css from './EffectPart.module.css';
import { useCard } from './cardContext.ts';
import { EffectDots } from './EffectDots.tsx';
import { EvidenceNotes } from './EvidenceNotes.tsx';
import { OwnEffectPart } from './OwnEffectPart.tsx';
import { Buttons, Note, Part } from './Part.tsx';

type Where = 'here' | 'study';

/** What the intervention does, among those it serves here and in the study; where that stands, and one's own estimate. */
export function EffectPart() {
  const words = useWords();
  const { t } = words;
  const { scenario, intervention, checks } = useCard();
  const [where, setWhere] = useState<Where>('here');
  const { effect } = intervention;
  const source = provenanceOf(scenario.provenance, `interventions/${intervention.id}/effect`);
  const here = effectHere(scenario, intervention);
  const hasArms = effect.kind === 'transition' || effect.kind === 'either' || effect.kind === 'retention';
  // An estimate was seen in no study, though it may be given as one would be.
  const inStudy = hasArms && !isEstimate(scenario, intervention.id);
  const entry = intervention.evidenceId === undefined ? undefined : evidenceEntry(intervention.evidenceId);
  const isBeforeAfter = entry?.study.design === 'beforeAfter';
  const shown = inStudy && where === 'study' ? effect : here;
  return (
    <Part
      title={t('interventions.does')}
      aside={
        inStudy ? (
          <Segmented
            label={t('interventions.whereLabel')}
            options={[
              { id: 'here', label: t('interventions.here') },
              { id: 'study', label: t('interventions.inStudy') },
            ]}
            chosen={where}
            onChoose={setWhere}
          />
        ) : undefined
      }
    >
      {shown ? <EffectDots effect={shown} isBeforeAfter={shown !== here && isBeforeAfter} /> : null}
      {shown !== here && isBeforeAfter ? <Note>{t('evidence.dotsNoComparison')}</Note> : null}
      {shown && shown === here ? <Note>{t('interventions.hereNote')}</Note> : null}
      {shown !== null && shown !== here ? null : (
        <p>
          {inStudy ? <b>{t('interventions.inStudy')}: </b> : null}
          {effectSentence(words, effect)}
        </p>
      )}
      <dl className={css.facts}>
        <dt>{t('source.label')}</dt>
        <dd>
          {source ? <SourceBadge kind={source.kind} /> : t('source.unknown')}{' '}
          {source?.source ? sourceTitle(source.source, words.language) : null}
        </dd>
        {source?.note ? (
          <>
            <dt>{t('source.note')}</dt>
            <dd>{source.note}</dd>
          </>
        ) : null}
        <StudySize effect={effect} />
      </dl>
      {entry ? (
        <Buttons>
          <Button kind="quiet" onPress={() => toEntry(entry.id)}>
            <BookOpen aria-hidden="true" />
            {t('interventions.toEvidence')}
          </Button>
        </Buttons>
      ) : null}
      <EvidenceNotes scenario={scenario} intervention={intervention} checks={checks} />
      <OwnEffectPart />
    </Part>
  );
}

/** To all that the library holds of an entry: figures, sentences and their place in the sources. */
function toEntry(id: string): void {
  useEvidenceStore.getState().choose(itemKey('entry', id));
  useAppStore.getState().goTo('evidence');
}

function StudySize({ effect }: { effect: Effect }) {
  const { t, number } = useWords();
  if (!('nTreated' in effect) || effect.nTreated === undefined || effect.nControl === undefined) return null;
  return (
    <>
      <dt>{t('interventions.participants')}</dt>
      <dd>{t('interventions.studySize', { treated: number(effect.nTreated), control: number(effect.nControl) })}</dd>
    </>
  );
}
