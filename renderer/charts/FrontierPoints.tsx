import { useId } from 'react';
import css from './Frontier.module.css';
import type { FrontierPoint } from './Frontier.tsx';
import type { PlotGeometry } from './plotGeometry.ts';

interface Props {
  readonly points: readonly FrontierPoint[];
  readonly geometry: PlotGeometry;
  readonly name: string;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** The points of the line as one choice: the arrows go along it, and each says what it costs and gives. */
export function FrontierPoints({ points, geometry: { x, y }, name, chosen, onChoose }: Props) {
  const group = useId();
  return (
    <fieldset className={css.points}>
      <legend className="visually-hidden">{name}</legend>
      {points.map(({ key, cost, value, text }) => (
        <input
          key={key}
          type="radio"
          name={group}
          className={css.point}
          style={{ left: x(cost), top: y(value) }}
          aria-label={text}
          title={text}
          checked={key === chosen}
          onChange={() => onChoose(key)}
        />
      ))}
    </fieldset>
  );
}
