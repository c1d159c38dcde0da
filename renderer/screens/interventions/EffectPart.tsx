import type { Effect } from '../../../shared/document/effect.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { sourceTitle } from '../../../shared/evidence/sourceTitle.ts';
import type { ModelCheck } from '../../../shared/model/modelCheck.ts';
import type { Words } from '../../../shared/words/words.ts';
import { SourceBadge } from '../../components/SourceBadge.tsx';
import { useWords } from '../../words.ts';
import { DocumentNumber } from '../fields/DocumentNumber.tsx';
import css from './EffectPart.module.css';
import { EvidenceNotes } from './EvidenceNotes.tsx';
import { OwnEstimatePart } from './OwnEstimatePart.tsx';

interface Props {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  readonly checks: readonly ModelCheck[];
  readonly onChoose: (field: { path: string; name: string }) => void;
}

/** What the study says, where it stands, and how much of it the planner counts. */
export function EffectPart({ scenario, intervention, checks, onChoose }: Props) {
  const words = useWords();
  const { t } = words;
  const { effect, causalShare } = intervention;
  const source = provenanceOf(scenario.provenance, `interventions/${intervention.id}/effect`);
  const path = `interventions/${intervention.id}/causalShare`;
  const name = t('segments.cell', { field: t('fields.causalShare'), segment: intervention.name });
  return (
    <div className={css.part}>
      <h3>{t('interventions.does')}</h3>
      <p>{effectSentence(words, effect)}</p>
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
      <OwnEstimatePart scenario={scenario} intervention={intervention} onChoose={onChoose} />
      <EvidenceNotes scenario={scenario} intervention={intervention} checks={checks} />
      <div className={css.causal}>
        <DocumentNumber
          scenario={scenario}
          path={path}
          screen="interventions"
          label={t('interventions.causalShare')}
          name={name}
          scale="percent"
          unit="%"
          onFocus={() => onChoose({ path, name })}
        />
        <p className={css.note} data-own={causalShare < 1}>
          {causalSentence(words, causalShare)}
        </p>
      </div>
    </div>
  );
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

function causalSentence({ t, percent }: Words, share: number): string {
  if (share === 1) return t('interventions.causalAll');
  return share === 0 ? t('interventions.causalNone') : t('interventions.causalSome', { share: percent(share, 1) });
}

/** Of a hundred young people, as the study counted them. */
function effectSentence({ t, number }: Words, effect: Effect): string {
  const of100 = (share: number) => number(share * 100, { decimals: 1 });
  switch (effect.kind) {
    case 'transition':
      return t('interventions.transition', {
        months: number(effect.effectMonths),
        controlEducation: of100(effect.control.toEducation),
        controlJob: of100(effect.control.toJob),
        treatedEducation: of100(effect.treated.toEducation),
        treatedJob: of100(effect.treated.toJob),
      });
    case 'either':
    case 'retention':
      return t(`interventions.${effect.kind}`, {
        months: number(effect.effectMonths),
        control: of100(effect.control),
        treated: of100(effect.treated),
      });
    case 'hazardRatio':
      return t('interventions.hazardRatio', {
        months: number(effect.effectMonths),
        toEducation: number(effect.toEducation, { decimals: 2 }),
        toJob: number(effect.toJob, { decimals: 2 }),
      });
    case 'paidHours':
      return t('interventions.paidHours', {
        months: number(effect.effectMonths),
        most: number(Math.max(...effect.points.map(([, hours]) => hours)), { decimals: 2 }),
      });
    case 'none':
      return t('interventions.none');
  }
}
