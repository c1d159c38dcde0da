import { useId } from 'react';
import { readRealisation, withTaker } from '../../../shared/document/realisation.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { useDocumentStore } from '../../state/documentStore.ts';
import { useWords } from '../../words.ts';
import css from './CheckScreen.module.css';

/** Who lowers the budget for ordinary effort: naming them is what mends the point. */
export function TakerField({ scenario }: { scenario: Scenario }) {
  const { t } = useWords();
  const id = useId();
  const owner = readRealisation(scenario).ordinaryEffort?.owner ?? '';
  const take = (typed: string) => {
    if (typed.trim() === owner) return;
    const label = t('check.takerEdit');
    useDocumentStore.getState().edit(withTaker(scenario, 'ordinaryEffort', typed.trim()), { label });
  };
  return (
    <div className={css.taker}>
      <label htmlFor={id}>{t('check.takerLabel')}</label>
      <input
        id={id}
        type="text"
        maxLength={120}
        defaultValue={owner}
        aria-describedby={`${id}-hint`}
        onBlur={({ currentTarget }) => take(currentTarget.value)}
        onKeyDown={({ key, currentTarget }) => (key === 'Enter' ? take(currentTarget.value) : undefined)}
      />
      <span id={`${id}-hint`} className={css.hint}>
        {t('check.takerHint')}
      </span>
    </div>
  );
}
