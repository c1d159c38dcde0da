import type { BodyOf, Slide } from '../../../shared/slides/slide.ts';
import { type Box, FIGURE_GAP, figuresLayout, pointsSize, slideLayout } from '../../../shared/slides/slideLayout.ts';
import css from './SlideBody.module.css';
import { SlideChart } from './SlideChart.tsx';

/** What stands under the title of a slide. */
export function SlideBody({ slide }: { slide: Slide }) {
  const { body } = slide;
  switch (body.kind) {
    case 'opening':
      return <Opening body={body} />;
    case 'points':
      return <Points body={body} size={pointsSize(body.points, slideLayout(slide).body)} />;
    case 'figures':
      return <Figures body={body} box={slideLayout(slide).body} />;
    case 'table':
      return <Table body={body} caption={slide.title} />;
    case 'dots':
      return <Dots body={body} />;
    default:
      return <SlideChart body={body} />;
  }
}

function Opening({ body: { lines } }: { body: BodyOf<'opening'> }) {
  return (
    <div className={css.opening}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function Points({ body: { points }, size }: { body: BodyOf<'points'>; size: number }) {
  return (
    <ul className={css.points} style={{ fontSize: size }}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

function Figures({ body, box }: { body: BodyOf<'figures'>; box: Box }) {
  const { across, width, height, size } = figuresLayout(body, box);
  const grid = { columnGap: FIGURE_GAP, gridTemplateColumns: `repeat(${across}, ${width}px)`, gridAutoRows: height };
  return (
    <dl className={css.figures} style={grid}>
      {body.figures.map(({ label, value, tone, range }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={css[tone]} style={{ fontSize: size }}>
            {value}
          </dd>
          <dd>{range}</dd>
        </div>
      ))}
    </dl>
  );
}

function Table({ body: { columns, rows, size, under }, caption }: { body: BodyOf<'table'>; caption: string }) {
  const all = columns.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <>
      <table className={css.table} style={{ fontSize: size }}>
        <caption className="visually-hidden">{caption}</caption>
        <colgroup>
          {columns.map(({ head, weight }) => (
            <col key={head} style={{ width: `${(100 * weight) / all}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ head, isNumber }) => (
              <th key={head} scope="col" data-number={isNumber}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells) => (
            <tr key={cells.join('|')}>
              {columns.map(({ head, isNumber }, at) => (
                <td key={head} data-number={isNumber}>
                  {cells[at]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {under === '' ? null : <p className={css.under}>{under}</p>}
    </>
  );
}

/** Dots in rows of ten, as in the other pictures of a chance. */
function Dots({ body: { filled, of, reached, missed, alt } }: { body: BodyOf<'dots'> }) {
  const [aRow, step, radius] = [10, 150, 58];
  const places = Array.from({ length: of }, (_, at) => ({
    at,
    x: radius + 2 + (at % aRow) * step,
    y: radius + 2 + Math.floor(at / aRow) * step,
  }));
  return (
    <div className={css.dots}>
      <svg
        role="img"
        aria-label={alt}
        width={(aRow - 1) * step + 2 * radius + 4}
        height={(Math.ceil(of / aRow) - 1) * step + 2 * radius + 4}
      >
        {places.map(({ at, x, y }) => (
          <circle key={at} cx={x} cy={y} r={radius} className={at < filled ? css.reached : css.missed} />
        ))}
      </svg>
      <p className={css.reachedText}>{reached}</p>
      <p className={css.missedText}>{missed}</p>
    </div>
  );
}
