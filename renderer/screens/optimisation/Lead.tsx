import type { Found } from '../../../shared/optimisation/answer.ts';
import { changesText, objectiveText } from '../../../shared/words/optimisationText.ts';
import type { Words } from '../../../shared/words/words.ts';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';
import { smallest } from './objectiveUnit.ts';
import { isFound, type Told } from './told.ts';

/** The finding in one sentence, and how certain the gain is: as calm where nothing is gained. */
export function Lead({ told, isStale }: { told: Told; isStale: boolean }) {
  const words = useWords();
  const { t } = words;
  if (!isFound(told)) {
    const isProved = told.answer.kind === 'infeasible' && told.answer.isProved;
    return (
      <p className={css.lead} data-stale={isStale}>
        {t(isProved ? 'optimisation.leadNone' : 'optimisation.leadNonePossibly')}
      </p>
    );
  }
  const { scenario, question, answer } = told;
  const { today, best, gain, certainty } = answer;
  const { objective } = question;
  const isKept = today.broken.length === 0;
  const facts = {
    b: (chunks: React.ReactNode) => <b>{chunks}</b>,
    best: objectiveText(words, objective, best.objective),
    today: objectiveText(words, objective, today.objective),
    what: t(`optimisation.what.${objective}`),
    changes: changesText(words, scenario, question.levers, { from: today.amounts, to: best.amounts }),
  };
  if (best.objective <= 0 && best.amounts.every((amount) => amount === 0)) {
    return (
      <p className={css.lead} data-stale={isStale}>
        {t('optimisation.leadNothing', { measure: t(`optimisation.measure.${objective}`) })}
      </p>
    );
  }
  if (isKept && gain < smallest(objective)) {
    return (
      <p className={css.lead} data-stale={isStale}>
        {t.rich('optimisation.leadSame', facts)}
      </p>
    );
  }
  return (
    <p className={css.lead} data-stale={isStale}>
      {t.rich(isKept ? 'optimisation.lead' : 'optimisation.leadAgain', facts)}{' '}
      <span className={certainty ? undefined : css.caveat}>{gainRange(words, objective, certainty)}</span>
    </p>
  );
}

function gainRange(words: Words, objective: Told['question']['objective'], certainty: Found['certainty']): string {
  if (!certainty) return words.t('optimisation.gainDrawing');
  return words.t('optimisation.gainRange', {
    low: objectiveText(words, objective, certainty.gain.p10, true),
    high: objectiveText(words, objective, certainty.gain.p90, true),
  });
}
