import { cumulativeNet } from '../../../shared/charts/cumulativeNet.ts';
import type { UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';
import { Card } from '../../components/Card.tsx';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './FigureTable.module.css';

interface Props {
  readonly shown: ShownResult;
  readonly uncertainty: UncertaintyInDepth | null;
  readonly isComputing: boolean;
}

const FULL_YEAR = 12;

/** What each budget year costs and brings, since budgets are decided a year at a time, and how deep the deficit gets. */
export function YearsCard({ shown: { projection }, uncertainty, isComputing }: Props) {
  const { t, money, number } = useWords();
  const cumulative = cumulativeNet(projection);
  const signed = (kroner: number) => money(kroner, { signed: true });
  // Ranges of a plan with other years are not these years'.
  const draws = uncertainty?.years.length === projection.years.length ? uncertainty.years : null;
  let passed = 0;
  const years = projection.years.map((year, at) => {
    const from = passed;
    passed += year.months;
    const deepest = Math.min(0, ...cumulative.slice(from + 1, passed + 1));
    return { ...year, deepest, range: draws?.[at]?.net.municipality ?? null };
  });
  return (
    <Card title={t('projection.yearsTitle')} subtitle={t('projection.yearsSubtitle')}>
      <ScrollRegion className={css.wide} label={t('projection.yearsTitle')}>
        <table className={css.table}>
          <caption className="visually-hidden">{t('projection.yearsTitle')}</caption>
          <thead>
            <tr>
              <th scope="col" className={css.left}>
                {t('projection.year')}
              </th>
              <th scope="col">{t('projection.yearCost')}</th>
              <th scope="col">{t('projection.netYear')}</th>
              {draws ? (
                <>
                  <th scope="col">{t('projection.low')}</th>
                  <th scope="col">{t('projection.high')}</th>
                </>
              ) : null}
              <th scope="col">{t('projection.yearDeepest')}</th>
              <th scope="col">{t('projection.yearExtra')}</th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, months, programmeCost, net, extraInEducationOrJob, deepest, range }) => (
              <tr key={year}>
                <th scope="row">
                  {months === FULL_YEAR ? year : t('projection.partYear', { year: String(year), count: months })}
                </th>
                <td>{money(programmeCost)}</td>
                <td data-loss={net.municipality < 0}>{signed(net.municipality)}</td>
                {range ? (
                  <>
                    <td className={css.range} data-computing={isComputing}>
                      {signed(range.p10)}
                    </td>
                    <td className={css.range} data-computing={isComputing}>
                      {signed(range.p90)}
                    </td>
                  </>
                ) : null}
                <td data-loss={deepest < 0}>{money(deepest)}</td>
                <td>{number(extraInEducationOrJob, { signed: true })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Card>
  );
}
