import { useEffect, useRef, useState } from 'react';
import type { BodyOf, SlideUnit } from '../../../shared/slides/slide.ts';
import type { Words } from '../../../shared/words/words.ts';
import { TimeChart } from '../../charts/TimeChart.tsx';
import { Tornado } from '../../charts/Tornado.tsx';
import { timeSeries } from '../../charts/timeSeries.ts';
import { ValueBars } from '../../charts/ValueBars.tsx';
import { useWords } from '../../words.ts';
import css from './SlideChart.module.css';

/** How many times as large as on a screen: axis numbers of 11 pixels become 24 units. */
const LARGE = 2.2;
/** What a tornado of one row needs, and each further row, in the pixels of a screen. */
const TORNADO = { around: 52, row: 38 };

type ChartBody = BodyOf<'time'> | BodyOf<'bars'> | BodyOf<'tornado'>;

/** A chart of the app, enlarged to be read from the back of a room. */
export function SlideChart({ body }: { body: ChartBody }) {
  const room = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    if (!room.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(room.current);
    return () => observer.disconnect();
  }, []);
  const scale = size && body.kind === 'tornado' ? tornadoScale(body, size.height) : LARGE;
  return (
    <div ref={room} className={css.room}>
      {size ? (
        <div className={css.chart} style={{ width: size.width / scale, transform: `scale(${scale})` }}>
          <Chart body={body} height={Math.floor(size.height / scale)} />
        </div>
      ) : null}
    </div>
  );
}

/** A tornado is as high as its rows: smaller where there is less room. */
function tornadoScale({ parts }: BodyOf<'tornado'>, height: number): number {
  return Math.min(LARGE, height / (TORNADO.around + TORNADO.row * parts.rows.length));
}

function Chart({ body, height }: { body: ChartBody; height: number }) {
  const words = useWords();
  switch (body.kind) {
    case 'time':
      return (
        <TimeChart
          series={timeSeries(body.parts)}
          height={height}
          labelWidth={150}
          axisText={(value) => axisText(words, body.unit, value)}
          summary={body.alt}
        />
      );
    case 'bars':
      return (
        <ValueBars
          bars={body.bars}
          height={height}
          axisText={(value) => axisText(words, body.unit, value)}
          summary={body.alt}
        />
      );
    case 'tornado':
      return (
        <Tornado {...body.parts} axisText={(value) => words.millions(value, { signed: true })} summary={body.alt} />
      );
  }
}

function axisText({ number }: Words, unit: SlideUnit, value: number): string {
  return unit === 'millions' ? number(value / 1e6, { decimals: 2 }) : number(value, { signed: true, decimals: 2 });
}
