import type { InterventionSeries } from './cardContext.ts';
import css from './Occupancy.module.css';

/** Occupied places as an area under the places that are open; the table below says the same. */
export function Occupancy({ series: { places, occupied } }: { series: InterventionSeries }) {
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
