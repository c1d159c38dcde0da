import type { ReportBlock, ReportDrawing } from '../../shared/report/block.ts';
import type { Words } from '../../shared/words/words.ts';
import { ChanceDots } from '../charts/ChanceDots.tsx';
import { TimeChart } from '../charts/TimeChart.tsx';
import { timeSeries } from '../charts/timeSeries.ts';
import { Tornado } from '../charts/Tornado.tsx';
import { Waterfall } from '../charts/Waterfall.tsx';
import { waterfallSteps } from '../charts/waterfallSteps.ts';
import css from './ReportChart.module.css';

type ChartBlock = Extract<ReportBlock, { kind: 'chart' }>;

/** Pixels; the width is that of the paper. */
const HEIGHT = 240;
const LABELS = 150;

/** A chart on paper, with its title, unit and source; what it shows is said to those who do not see it. */
export function ReportChart({ block, words }: { block: ChartBlock; words: Words }) {
  const { chart, title, subtitle, source, alt, drawing } = block;
  return (
    <figure className={css.figure}>
      <figcaption>
        <b>{title}</b>
        <span>{subtitle}</span>
      </figcaption>
      <div className={css.chart} data-chart={chart}>
        <Drawing drawing={drawing} alt={alt} words={words} />
      </div>
      <p className={css.source}>{source}</p>
    </figure>
  );
}

function Drawing({ drawing, alt, words }: { drawing: ReportDrawing; alt: string; words: Words }) {
  const { number, millions } = words;
  switch (drawing.kind) {
    case 'time':
      return (
        <TimeChart
          series={timeSeries(drawing.parts)}
          height={HEIGHT}
          labelWidth={LABELS}
          axisText={(value) =>
            drawing.unit === 'persons'
              ? number(value, { signed: true, decimals: 2 })
              : number(value / 1e6, { decimals: 2 })
          }
          summary={alt}
        />
      );
    case 'payers':
      return (
        <Waterfall
          steps={waterfallSteps(drawing.parts)}
          height={HEIGHT}
          axisText={(value) => number(value / 1e6, { decimals: 2 })}
          summary={alt}
        />
      );
    case 'chance': {
      const { outcomes, threshold, below, above } = drawing.parts;
      return (
        <ChanceDots
          sorted={outcomes}
          threshold={threshold}
          axisText={(value) => millions(value, { signed: true })}
          below={below}
          above={above}
          summary={alt}
        />
      );
    }
    case 'tornado':
      return <Tornado {...drawing.parts} axisText={(value) => millions(value, { signed: true })} summary={alt} />;
  }
}
