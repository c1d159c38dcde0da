import css from './Plot.module.css';
import { usePlot } from './plotContext.ts';

/** Where the values are 0: across the plot, or up through it where they are told along the foot. */
export function ZeroLine({ of = 'y' }: { of?: 'x' | 'y' }) {
  const { left, right, top, bottom, x, y } = usePlot();
  const at = of === 'y' ? { x1: left, x2: right, y1: y(0), y2: y(0) } : { x1: x(0), x2: x(0), y1: top, y2: bottom };
  return <line {...at} className={css.zero} />;
}
