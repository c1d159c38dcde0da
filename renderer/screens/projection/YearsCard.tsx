import { Card } from '../../components/Card.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './FigureTable.module.css';

const FULL_YEAR = 12;

/** What each budget year costs and what it brings, since budgets are decided a year at a time. */
export function YearsCard({ shown: { projection } }: { shown: ShownResult }) {
  const { t, money, number } = useWords();
  return (
    <Card title={t('projection.yearsTitle')} subtitle={t('projection.yearsSubtitle')}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col" className={css.left}>
              {t('projection.year')}
            </th>
            <th scope="col">{t('projection.cost')}</th>
            <th scope="col">{t('projection.netYear')}</th>
            <th scope="col">{t('projection.extra')}</th>
          </tr>
        </thead>
        <tbody>
          {projection.years.map(({ year, months, programmeCost, net, extraInEducationOrJob }) => (
            <tr key={year}>
              <th scope="row">
                {months === FULL_YEAR
                  ? year
                  : t('projection.yearMonths', { year: String(year), months: number(months) })}
              </th>
              <td>{money(programmeCost)}</td>
              <td data-loss={net.municipality < 0}>{money(net.municipality, { signed: true })}</td>
              <td>{number(extraInEducationOrJob, { signed: true })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
