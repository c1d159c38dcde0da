import { useRef, useState } from 'react';
import type { Words } from '../../../shared/words/words.ts';
import { ChartTools } from '../../charts/ChartTools.tsx';
import { ForestPlot, type ForestPlotRow } from '../../charts/ForestPlot.tsx';
import { TableView } from '../../charts/TableView.tsx';
import { ScrollRegion } from '../../components/ScrollRegion.tsx';
import { useWords } from '../../words.ts';
import css from './ForestPart.module.css';
import type { PlottedRow } from './forestRows.ts';
import { forestTable } from './forestTable.ts';
import { Section } from './Section.tsx';

interface Props {
  readonly rows: readonly PlottedRow[];
  /** What is looked at. */
  readonly subject: string;
}

/** Differences between two groups with their intervals: the own ones first, beside those of the other entries. */
export function ForestPart({ rows, subject }: Props) {
  const words = useWords();
  const { t, number } = words;
  const [isTable, setIsTable] = useState(false);
  const figure = useRef<HTMLElement>(null);
  if (rows.length === 0) return null;
  const title = t('evidence.forestTitle');
  const subtitle = t('evidence.forestSubtitle');
  const notes = [
    ...(rows.some(({ assumedSize }) => assumedSize) ? [t('evidence.assumedSize')] : []),
    ...rows.flatMap(({ derivation }) => (derivation === null ? [] : [t('evidence.derivedMark', { text: derivation })])),
  ];
  return (
    <Section
      title={title}
      subtitle={subtitle}
      tools={
        <ChartTools
          texts={{ title, subtitle, subject, notes, source: t('evidence.pictureSource', { subject }) }}
          chart={figure}
          data={() => forestTable(words, rows)}
          isTable={isTable}
          onToggle={() => setIsTable(!isTable)}
        />
      }
    >
      {isTable ? (
        <ScrollRegion label={title} className={css.scroll}>
          <TableView table={forestTable(words, rows)} />
        </ScrollRegion>
      ) : (
        <figure ref={figure}>
          <ForestPlot
            caption={title}
            rows={rows.map((row) => plotted(words, row))}
            heads={{
              name: t('evidence.forestFigure'),
              better: t('evidence.forestBetter'),
              control: t('evidence.forestControl'),
              treated: t('evidence.forestTreated'),
            }}
            tickText={(points, isLast) => {
              const value = number(points, { signed: true });
              return isLast ? t('evidence.pointsAxis', { value }) : value;
            }}
          />
        </figure>
      )}
      <div className={css.notes}>
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </Section>
  );
}

/** A label that says when it was measured is not followed by when it was measured. */
const TIME = /\d|\b(?:år|year)\b/;

function plotted({ number, percent, t }: Words, row: PlottedRow): ForestPlotRow {
  const { key, name, measured, horizon, control, treated, derivation, assumedSize, isOwn } = row;
  const [difference, lower, upper] = [row.difference * 100, row.lower * 100, row.upper * 100];
  const when = horizon === '' || TIME.test(measured) ? measured : t('evidence.measuredOver', { measured, horizon });
  const points = (value: number) => number(value, { decimals: 1, signed: true });
  return {
    key,
    name,
    under: row.isResearch ? `${when} (${t('evidence.otherResearch')})` : when,
    difference,
    lower,
    upper,
    control: derivation === null ? percent(control) : `${percent(control)}*`,
    treated: percent(treated),
    spoken: t('evidence.forestSpoken', {
      difference: points(difference),
      lower: points(lower),
      upper: points(upper),
    }),
    isAssumed: assumedSize,
    isOwn,
  };
}
