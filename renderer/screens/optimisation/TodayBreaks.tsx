import type { ReactNode } from 'react';
import { limitName, limitValue } from '../../../shared/words/optimisationText.ts';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';
import type { Told } from './told.ts';

const b = (chunks: ReactNode) => <b>{chunks}</b>;

/** The limits that today's plan does not keep, with how far it comes; nothing where it keeps them all. */
export function TodayBreaks({ told: { scenario, question, answer } }: { told: Told }) {
  const words = useWords();
  const { t } = words;
  const { broken } = answer.today;
  if (broken.length === 0) return null;
  return (
    <div className={css.breaks}>
      <p>{t('optimisation.todayBreaks')}</p>
      <ul className={css.list}>
        {broken.map((one) => {
          const limit = limitName(words, scenario, question, one.limit);
          const facts = {
            b,
            limit,
            value: limitValue(words, question, one, one.value),
            allowed: limitValue(words, question, one, one.allowed),
          };
          const isPlain = one.allowed === null;
          return <li key={limit}>{t.rich(isPlain ? 'optimisation.brokenPlain' : 'optimisation.broken', facts)}</li>;
        })}
      </ul>
    </div>
  );
}
