import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { yearSpans } from '../../../shared/model/years.ts';
import { useWords } from '../../words.ts';
import type { InterventionSeries } from './InterventionCard.tsx';
import { RollOut } from './RollOut.tsx';
import css from './RollOutPart.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly intervention: Intervention;
  readonly series: InterventionSeries | null;
}

/** When the places open, and how many of them are used. */
export function RollOutPart({ scenario, intervention, series }: Props) {
  const { t, month, number } = useWords();
  const { startMonth, rampMonths, endMonth } = intervention;
  const start = month(scenario.startMonth, startMonth);
  const when =
    rampMonths === 1
      ? t('interventions.startsNow', { month: start })
      : t('interventions.starts', { month: start, full: month(scenario.startMonth, startMonth + rampMonths - 1) });
  const ends =
    endMonth === undefined ? '' : `, ${t('interventions.ends', { month: month(scenario.startMonth, endMonth) })}`;
  const shown = (values: readonly number[] | undefined) => number(values?.at(-1) ?? 0, { decimals: 1 });
  return (
    <div className={css.part}>
      <div>
        <div className={css.head}>
          <h3>{t('interventions.rollOut')}</h3>
          <span>
            {when}
            {ends}
          </span>
        </div>
        <RollOut scenario={scenario} intervention={intervention} />
        <Years scenario={scenario} />
      </div>
      <div>
        <div className={css.head}>
          <h3>{t('interventions.occupancy')}</h3>
          <span>
            {t('interventions.occupancyEnd', { occupied: shown(series?.occupied), places: shown(series?.places) })}
          </span>
        </div>
        {series ? <Occupancy series={series} /> : null}
        <Years scenario={scenario} />
      </div>
    </div>
  );
}

/** The calendar years, each centred under its months. */
function Years({ scenario }: { scenario: Scenario }) {
  return (
    <div className={css.years} aria-hidden="true">
      {yearSpans(scenario.startMonth, scenario.horizonMonths).map(({ year, from, to }) => (
        <span key={year} style={{ flexGrow: to - from }}>
          {year}
        </span>
      ))}
    </div>
  );
}

/** Occupied places as an area under the places that are open. */
function Occupancy({ series: { places, occupied } }: { series: InterventionSeries }) {
  const most = Math.max(...places, ...occupied, 1e-9);
  const months = places.length;
  const line = (values: readonly number[]) =>
    values.map((value, t) => `${t} ${10 - (value / most) * 10}L${t + 1} ${10 - (value / most) * 10}`).join('L');
  return (
    <svg className={css.occupancy} viewBox={`0 0 ${months} 10`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`M0 10L${line(occupied)}L${months} 10Z`} className={css.used} />
      <path d={`M${line(places)}`} className={css.open} />
    </svg>
  );
}
