import { usePlot } from './plotContext.ts';

interface Props {
  /** Which category, from 0. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly layout: 'columns' | 'rows';
  /** Pixels across the bar at most; it takes at most six tenths of its category. */
  readonly thickness?: number;
  readonly className?: string | undefined;
}

/** A bar from one value to another, in the middle of its category. */
export function Bar({ at, from, to, layout, thickness = 36, className }: Props) {
  const { x, y } = usePlot();
  const [across, along] = layout === 'columns' ? [x, y] : [y, x];
  const breadth = Math.min(thickness, Math.abs(across(at + 1) - across(at)) * 0.6);
  const start = Math.min(along(from), along(to));
  const length = Math.abs(along(to) - along(from));
  const middle = across(at + 0.5) - breadth / 2;
  return layout === 'columns' ? (
    <rect x={middle} y={start} width={breadth} height={length} className={className} />
  ) : (
    <rect x={start} y={middle} width={length} height={breadth} className={className} />
  );
}
