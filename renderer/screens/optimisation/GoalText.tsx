import type { ReactNode } from 'react';
import { editNumber } from '../../../shared/document/edits/editNumber.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import { fieldNameIn, fieldValueText } from '../../../shared/words/fieldName.ts';
import { goalSentence, goalValue } from '../../../shared/words/goalText.ts';
import { objectiveText } from '../../../shared/words/optimisationText.ts';
import { Button } from '../../components/Button.tsx';
import { useDocumentStore, useReadOnly } from '../../state/documentStore.ts';
import type { GoalTold } from '../../state/useGoal.ts';
import { useWords } from '../../words.ts';
import css from './GoalCard.module.css';

interface Props {
  readonly told: GoalTold | null;
  readonly isStale: boolean;
}

/** What the number must be, beside what it is, and the way to write it in the plan; or that it does not do it alone. */
export function GoalText({ told, isStale }: Props) {
  const words = useWords();
  const { t } = words;
  const isReadOnly = useReadOnly() !== null;
  if (!told) return <p className={css.now}>{t('optimisation.working')}</p>;
  const { scenario, question } = told.of;
  const { field, objective } = question;
  const { today } = told.answer;
  const value = goalValue(field, told.answer);
  const name = fieldNameIn(words, scenario, field);
  const write = () => {
    if (value === null) return;
    const own = provenanceOf(scenario.provenance, field)?.kind === 'ownMunicipality' ? 'ownMunicipality' : 'assumption';
    const edited = editNumber(scenario, field, value, own);
    if (edited.ok) useDocumentStore.getState().edit(edited.scenario, { label: name });
  };
  const b = (chunks: ReactNode) => <b>{chunks}</b>;
  const { key, facts } = goalSentence(words, field, objective, told.answer);
  return (
    <div className={css.answer} data-stale={isStale} data-testid="goal">
      <p>
        {t.rich(key, { ...facts, b })}{' '}
        <span className={css.now}>
          {t('optimisation.goalNow', {
            value: fieldValueText(words, field, today.value),
            reached: objectiveText(words, objective, today.reached, true),
            what: t(`optimisation.what.${objective}`),
          })}
        </span>
      </p>
      {value === null || isReadOnly || isStale ? null : (
        <Button onPress={write}>{t('optimisation.goalWrite', { value: fieldValueText(words, field, value) })}</Button>
      )}
    </div>
  );
}
