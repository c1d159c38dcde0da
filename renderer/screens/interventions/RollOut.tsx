import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { yearSpans } from '../../../shared/model/years.ts';
import css from './RollOut.module.css';

/** When a plan begins and how long it is. */
export type PlanTime = Pick<Scenario, 'startMonth' | 'horizonMonths'>;

/** When the intervention is there, month by month over the plan: a ramp up, full, and the end. Height 10. */
export function RollOut({ scenario, intervention }: { scenario: PlanTime; intervention: Intervention }) {
  const { horizonMonths } = scenario;
  const { startMonth, rampMonths } = intervention;
  const full = Math.min(horizonMonths, startMonth + rampMonths);
  const end = Math.min(horizonMonths, intervention.endMonth ?? horizonMonths);
  const fullHeight = 10 * (1 - Math.min(1, (end - startMonth) / rampMonths));
  const top = Math.min(full, end);
  return (
    <svg className={css.timeline} viewBox={`0 0 ${horizonMonths} 10`} preserveAspectRatio="none" aria-hidden="true">
      <path d={`M${startMonth} 10L${top} ${fullHeight}L${end} ${fullHeight}L${end} 10Z`} className={css.open} />
      {yearSpans(scenario.startMonth, horizonMonths).map(({ year, from }) => (
        <line key={year} x1={from} x2={from} y1="0" y2="10" className={css.year} />
      ))}
    </svg>
  );
}
