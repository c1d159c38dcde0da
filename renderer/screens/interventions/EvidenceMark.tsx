import { certaintySteps } from '../../../shared/evidence/certainty.ts';
import { evidenceEntry } from '../../../shared/evidence/library.ts';
import { CertaintyMark } from '../../components/CertaintyMark.tsx';
import { useWords } from '../../words.ts';
import css from './EvidenceMark.module.css';

/** What an intervention rests on, as a mark and a word: a grade of the library, an initiative of one's own, or nothing. */
export function EvidenceMark({ evidenceId }: { evidenceId: string | undefined }) {
  const { t, language } = useWords();
  if (evidenceId === undefined) return <span className={css.own}>{t('interventions.ownAssumption')}</span>;
  const entry = evidenceEntry(evidenceId);
  if (!entry) return <span className={css.own}>{t('interventions.localEvidence')}</span>;
  const step = certaintySteps[entry.certainty];
  return (
    <span className={css.mark}>
      <CertaintyMark filled={step.filled} />
      {step.name[language]}
    </span>
  );
}
