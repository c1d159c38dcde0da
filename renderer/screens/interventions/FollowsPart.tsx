import { yearSpans } from '../../../shared/model/years.ts';
import { useWords } from '../../words.ts';
import { useCard } from './cardContext.ts';
import css from './FollowsPart.module.css';
import { Occupancy } from './Occupancy.tsx';
import { Note, Part } from './Part.tsx';
import { Years } from './Years.tsx';

/** After so many months the planner is told how full it is. */
const AFTER = [6, 12, 24];

/** What the projection says of the intervention: how full it is, who waits, how many begin and what it costs a year. */
export function FollowsPart() {
  const { t, number } = useWords();
  const { scenario, projection, series } = useCard();
  if (!projection || !series) return null;
  const months = AFTER.filter((after) => after <= projection.months);
  const shown = (value: number) => number(value, { decimals: 1 });
  return (
    <Part title={t('interventions.follows')}>
      <div>
        <Occupancy series={series} />
        <Years scenario={scenario} />
      </div>
      <table className={css.table}>
        <caption className="visually-hidden">{t('interventions.followsMonths')}</caption>
        <thead>
          <tr>
            <td />
            {months.map((after) => (
              <th key={after} scope="col">
                {t('interventions.afterMonths', { months: number(after) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(['places', 'occupied'] as const).map((row) => (
            <tr key={row}>
              <th scope="row">{t(`interventions.${row}Row`)}</th>
              {months.map((after) => (
                <td key={after}>{shown(series[row][after - 1] ?? 0)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{t('interventions.waitingRow')}</th>
            {months.map((after) => (
              <td key={after}>{shown(projection.scenario.waiting[after - 1] ?? 0)}</td>
            ))}
          </tr>
        </tbody>
      </table>
      <YearsTable />
      <Note>{t('interventions.followsNote')}</Note>
    </Part>
  );
}

function YearsTable() {
  const { t, money, number } = useWords();
  const { scenario, projection, series } = useCard();
  if (!projection || !series) return null;
  const sum = (values: readonly number[], from: number, to: number) =>
    values.slice(from, to).reduce((total, value) => total + value, 0);
  return (
    <table className={css.table}>
      <caption className="visually-hidden">{t('interventions.followsYears')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('interventions.yearHead')}</th>
          <th scope="col">{t('interventions.enrolledHead')}</th>
          <th scope="col">{t('interventions.costHead')}</th>
        </tr>
      </thead>
      <tbody>
        {yearSpans(scenario.startMonth, projection.months).map(({ year, from, to }) => (
          <tr key={year}>
            <th scope="row">
              {to - from === 12
                ? String(year)
                : t('interventions.partYear', { year: String(year), months: number(to - from) })}
            </th>
            <td>{number(sum(series.enrolled, from, to), { decimals: 1 })}</td>
            <td>{money(sum(series.cost, from, to))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
