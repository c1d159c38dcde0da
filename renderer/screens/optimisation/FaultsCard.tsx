import type { ReactNode } from 'react';
import type { Infeasible } from '../../../shared/optimisation/answer.ts';
import { limitName, limitValue } from '../../../shared/words/optimisationText.ts';
import { Card } from '../../components/Card.tsx';
import { useWords } from '../../words.ts';
import css from './OptimisationScreen.module.css';
import type { Told } from './told.ts';

/** No mix keeps all that is asked: which limits are in the way, and how near a mix comes. */
export function FaultsCard({ told: { scenario, question, answer } }: { told: Told<Infeasible> }) {
  const words = useWords();
  const { t } = words;
  const b = (chunks: ReactNode) => <b>{chunks}</b>;
  return (
    <Card title={t('optimisation.faultsTitle')}>
      <ul className={css.list} data-testid="faults">
        {answer.faults.map((fault) => {
          const limit = limitName(words, scenario, question, fault.limit);
          const facts = { b, limit };
          if (!fault.alone) return <li key={limit}>{t.rich('optimisation.faultTogether', facts)}</li>;
          if (fault.allowed === null) {
            return <li key={limit}>{t.rich('optimisation.faultAlonePlain', facts)}</li>;
          }
          return (
            <li key={limit}>
              {t.rich('optimisation.faultAlone', {
                ...facts,
                value: limitValue(words, question, fault, fault.value),
                allowed: limitValue(words, question, fault, fault.allowed),
              })}
            </li>
          );
        })}
      </ul>
      <p className={css.hint}>{t('optimisation.faultsHint')}</p>
    </Card>
  );
}
