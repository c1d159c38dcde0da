import type { Scenario } from '../../../shared/document/scenario.ts';
import { yearSpans } from '../../../shared/model/years.ts';
import css from './Years.module.css';

/** The calendar years of the plan, each centred under its months. */
export function Years({ scenario }: { scenario: Scenario }) {
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
