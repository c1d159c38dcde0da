import type { Summary } from '../../../shared/contract/stored.ts';
import { useWords } from '../../words.ts';
import css from './ScenarioTable.module.css';
import { Sparkline } from './Sparkline.tsx';

/** The sparkline and the four headlines of a scenario; none of them where a number that it rests on is still to be given. */
export function RowHeadlines({ summary }: { summary: Summary | null }) {
  const { t, number, money, millions, percent } = useWords();
  if (!summary) return <td colSpan={5} />;
  const { breakEvenMonth, drawn, missing } = summary;
  const months = number(summary.horizonMonths);
  const lacks = (count: number) => <span className={css.lacks}>{t('overview.missing', { count })}</span>;
  const people = missing?.people ?? 0;
  return (
    <>
      <td>{people > 0 ? null : <Sparkline values={summary.extraByQuarter} />}</td>
      <td>
        {people > 0 ? lacks(people) : <b>{number(summary.extraInEducationOrJob, { signed: true })}</b>}
        <span className={css.under}>
          {drawn && !missing
            ? t('overview.range', {
                from: number(drawn.extraInEducationOrJob[0]),
                to: number(drawn.extraInEducationOrJob[1]),
              })
            : t('overview.months', { months })}
        </span>
      </td>
      {missing ? (
        <td colSpan={3}>{lacks(missing.money)}</td>
      ) : (
        <>
          <td>
            <b data-loss={summary.netMunicipality < 0}>{money(summary.netMunicipality, { signed: true })}</b>
            {drawn ? (
              <span className={css.under}>
                {t('overview.range', {
                  from: millions(drawn.netMunicipality[0]),
                  to: millions(drawn.netMunicipality[1]),
                })}
              </span>
            ) : null}
          </td>
          <td>
            {breakEvenMonth === null ? (
              <span className={css.quiet}>{t('overview.notWithin', { months })}</span>
            ) : (
              <b>{number(breakEvenMonth)}</b>
            )}
          </td>
          <td>
            {drawn ? (
              <b>{percent(drawn.chanceOfGain, 0)}</b>
            ) : (
              <>
                <span aria-hidden="true">–</span>
                <span className={css.under}>{t('overview.chanceMissing')}</span>
              </>
            )}
          </td>
        </>
      )}
    </>
  );
}
