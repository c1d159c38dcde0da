import { memo, useState } from 'react';
import { takeNewerVersion } from '../../../shared/document/edits/takeNewerVersion.ts';
import { isEstimate } from '../../../shared/document/estimate.ts';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { newerVersion } from '../../../shared/evidence/newerVersion.ts';
import type { Evidence } from '../../../shared/evidence/offer.ts';
import type { OfferedField } from '../../../shared/evidence/offered.ts';
import { checkVerdict } from '../../../shared/model/checkVerdict.ts';
import type { ModelCheck } from '../../../shared/model/modelCheck.ts';
import { Button } from '../../components/Button.tsx';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './EvidenceNotes.module.css';
import { NewerChanges } from './NewerChanges.tsx';
import { useEvidence } from './useEvidence.ts';

interface Props {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  /** The model checks of this intervention, one a segment that it serves. */
  readonly checks: readonly ModelCheck[];
}

/** What the evidence has to add: an estimate of one's own, a newer version, and whether the model fits the study. */
export function EvidenceNotes({ scenario, intervention, checks }: Props) {
  const { t } = useWords();
  const evidence = useEvidence(scenario, intervention);
  return (
    <>
      {isEstimate(scenario, intervention.id) ? <p className={css.own}>{t('interventions.ownEstimate')}</p> : null}
      {evidence ? <NewerNote scenario={scenario} intervention={intervention} evidence={evidence} /> : null}
      {checks.map((check) => (
        <CheckNote
          key={check.segmentId}
          {...check}
          segment={scenario.segments.find(({ id }) => id === check.segmentId)?.name ?? check.segmentId}
        />
      ))}
    </>
  );
}

function NewerNote({ scenario, intervention, evidence }: Omit<Props, 'checks'> & { evidence: Evidence }) {
  const { t, language } = useWords();
  const isReadOnly = useReadOnly() !== null;
  const [also, setAlso] = useState<readonly OfferedField[]>([]);
  const newer = newerVersion(scenario, intervention, evidence);
  if (!newer) return null;
  const take = () => {
    const edited = takeNewerVersion(scenario, intervention.id, evidence, language, also);
    const label = t('interventions.newerLabel', { name: intervention.name });
    if (edited.ok) useDocumentStore.getState().edit(edited.scenario, { label });
  };
  return (
    <div>
      <div className={css.newer}>
        <p>{t('interventions.newer', { from: newer.from, to: newer.to })}</p>
        {isReadOnly ? null : <Button onPress={take}>{t('interventions.newerTake')}</Button>}
      </div>
      <NewerChanges
        scenario={scenario}
        intervention={intervention}
        newer={newer}
        also={also}
        onAlso={isReadOnly ? null : setAlso}
      />
    </div>
  );
}

interface CheckProps extends ModelCheck {
  /** What it is called. */
  readonly segment: string;
}

/** Drawn again only when its own numbers change: a large plan has one for each segment. */
const CheckNote = memo(function CheckNote({ segment, ...check }: CheckProps) {
  const { t, number } = useWords();
  const { verdict } = checkVerdict(check);
  const weeks = (value: number) => number(value, { decimals: 1, fixed: true });
  return (
    <p className={css.check} data-verdict={verdict}>
      {t('interventions.check', {
        segment,
        measured: weeks(check.measuredWeeks),
        modelled: weeks(check.modelledWeeks),
      })}{' '}
      {t(`interventions.${verdict}`)}
    </p>
  );
});
