import type { Category } from './BarPlot.tsx';
import css from './Plot.module.css';
import { usePlot } from './plotContext.ts';

const LINE_HEIGHT = 14;

/** The names of categories: centred under their columns, or at the left of their rows. */
export function CategoryAxis({ categories, layout }: { categories: readonly Category[]; layout: 'columns' | 'rows' }) {
  const { left, bottom, x, y } = usePlot();
  return (
    <g>
      {categories.map(({ key, name }, at) => {
        const isColumns = layout === 'columns';
        const first = isColumns ? bottom + 17 : y(at + 0.5) + 4 - ((name.length - 1) * LINE_HEIGHT) / 2;
        return name.map((text, row) => (
          <text
            key={`${key} ${text}`}
            x={isColumns ? x(at + 0.5) : left - 10}
            y={first + row * LINE_HEIGHT}
            textAnchor={isColumns ? 'middle' : 'end'}
            className={css.category}
          >
            {text}
          </text>
        ));
      })}
    </g>
  );
}
