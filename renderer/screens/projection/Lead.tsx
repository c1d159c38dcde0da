import type { Projection } from '../../../shared/model/projection.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './Lead.module.css';

/** The finding in two or three sentences: as calm about a loss as about a gain. */
export function Lead({ shown: { projection, scenario } }: { shown: ShownResult }) {
  const words = useWords();
  const { t } = words;
  if (scenario.interventions.length === 0) return <p className={css.lead}>{t('projection.noInterventions')}</p>;
  return (
    <p className={css.lead} data-testid="lead">
      {people(words, projection)} {budget(words, projection, scenario.startMonth)}{' '}
      <span className={css.caveat}>{t('projection.rangeMissing')}</span>
    </p>
  );
}

function people({ t, number }: Words, { headline, months }: Projection) {
  const count = Math.round(Math.abs(headline.extraInEducationOrJob));
  const facts = {
    count,
    shown: number(count),
    period:
      months % 12 === 0
        ? t('projection.years', { count: months / 12 })
        : t('projection.yearsMonths', { months: number(months) }),
    b: (chunks: React.ReactNode) => <b>{chunks}</b>,
  };
  if (count === 0) return t.rich('projection.leadSame', facts);
  return t.rich(headline.extraInEducationOrJob > 0 ? 'projection.leadMore' : 'projection.leadFewer', facts);
}

function budget({ t, month, money, number }: Words, { headline, months }: Projection, startMonth: string): string {
  const { breakEvenMonth, net } = headline;
  if (breakEvenMonth === 1) return t('projection.budgetNever');
  if (breakEvenMonth !== null) return t('projection.budgetBack', { month: month(startMonth, breakEvenMonth - 1) });
  return t('projection.budgetNotBack', { amount: money(Math.abs(net.municipality)), months: number(months) });
}
