import css from './ForestPlot.module.css';
import { forestScale } from './forestScale.ts';

/** A row of the plot. Differences and ends of intervals are in percentage points, treated − control. */
export interface ForestPlotRow {
  readonly key: string;
  readonly name: string;
  /** What was measured and when, under the name. */
  readonly under: string;
  readonly difference: number;
  readonly lower: number;
  readonly upper: number;
  readonly control: string;
  readonly treated: string;
  /** What the mark shows, for those who do not see it. */
  readonly spoken: string;
  /** The sizes of the groups are not published: dashed line and hollow diamond. */
  readonly isAssumed: boolean;
  /** One of those that the plot is about; the others are there to compare with. */
  readonly isOwn: boolean;
}

interface Props {
  readonly caption: string;
  readonly rows: readonly ForestPlotRow[];
  readonly heads: {
    readonly name: string;
    readonly better: string;
    readonly control: string;
    readonly treated: string;
  };
  /** The text of a tick, in percentage points; the last one names the unit. */
  readonly tickText: (points: number, isLast: boolean) => string;
}

/** Differences between two groups with their intervals, a row each, on one axis. A table, so that it is read as one. */
export function ForestPlot({ caption, rows, heads, tickText }: Props) {
  const scale = forestScale(rows);
  const zero = scale.at(0);
  return (
    <table className={css.plot}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={css.who}>
            <span className="visually-hidden">{heads.name}</span>
          </th>
          <th scope="col" className={css.field}>
            <span style={{ marginLeft: `${zero}%` }}>{heads.better}</span>
          </th>
          <th scope="col" className={css.number}>
            {heads.control}
          </th>
          <th scope="col" className={css.number}>
            {heads.treated}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} data-own={row.isOwn}>
            <th scope="row" className={css.who}>
              {row.name}
              <span className={css.under}>{row.under}</span>
            </th>
            <td className={css.field}>
              <svg className={css.picture} aria-hidden="true">
                {scale.ticks.map((tick) => (
                  <line
                    key={tick}
                    x1={`${scale.at(tick)}%`}
                    x2={`${scale.at(tick)}%`}
                    y1="0"
                    y2="100%"
                    className={tick === 0 ? css.zero : css.grid}
                  />
                ))}
                <line
                  x1={`${scale.at(row.lower)}%`}
                  x2={`${scale.at(row.upper)}%`}
                  y1="50%"
                  y2="50%"
                  className={css.interval}
                  data-assumed={row.isAssumed}
                />
                <svg x={`${scale.at(row.difference)}%`} y="50%" className={css.mark} aria-hidden="true">
                  <path d="M0-7L7 0L0 7L-7 0Z" data-assumed={row.isAssumed} />
                </svg>
              </svg>
              <span className="visually-hidden">{row.spoken}</span>
            </td>
            <td className={css.number}>{row.control}</td>
            <td className={css.number} data-treated="true">
              {row.treated}
            </td>
          </tr>
        ))}
        <tr className={css.axis}>
          <td />
          <td>
            <div className={css.ticks} aria-hidden="true">
              {scale.ticks.map((tick, at) => (
                <span key={tick} style={{ left: `${scale.at(tick)}%` }}>
                  {tickText(tick, at === scale.ticks.length - 1)}
                </span>
              ))}
            </div>
          </td>
          <td />
          <td />
        </tr>
      </tbody>
    </table>
  );
}
