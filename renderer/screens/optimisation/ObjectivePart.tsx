import { objectives } from '../../../shared/optimisation/question.ts';
import { useReadOnly } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';
import type { Asking } from './useQuestion.ts';

/** What is to be as large as possible: one of the model's headlines. */
export function ObjectivePart({ question, ask }: Asking) {
  const { t } = useWords();
  const isReadOnly = useReadOnly() !== null;
  return (
    <fieldset className={css.part}>
      <legend>{t('optimisation.objectiveLabel')}</legend>
      {objectives.map((objective) => (
        <label key={objective} className={css.option}>
          <input
            type="radio"
            name="optimisation-objective"
            checked={question.objective === objective}
            disabled={isReadOnly}
            onChange={() => ask({ ...question, objective }, { label: t('optimisation.editName.objective') })}
          />
          {t(`optimisation.objective.${objective}`)}
        </label>
      ))}
    </fieldset>
  );
}
