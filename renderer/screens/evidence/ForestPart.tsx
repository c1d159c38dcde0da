import { ChartScatter, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { Words } from '../../../shared/words/words.ts';
import { ForestPlot, type ForestPlotRow } from '../../charts/ForestPlot.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useWords } from '../../words.ts';
import css from './ForestPart.module.css';
import { ForestTable } from './ForestTable.tsx';
import type { PlottedRow } from './forestRows.ts';
import { Section } from './Section.tsx';

/** Differences between two groups with their intervals: the own ones first, beside those of the other entries. */
export function ForestPart({ rows }: { rows: readonly PlottedRow[] }) {
  const words = useWords();
  const { t, number } = words;
  const [isTable, setIsTable] = useState(false);
  if (rows.length === 0) return null;
  return (
    <Section
      title={t('evidence.forestTitle')}
      subtitle={t('evidence.forestSubtitle')}
      tools={
        <IconButton
          label={t(isTable ? 'evidence.showChart' : 'evidence.showTable')}
          onPress={() => setIsTable(!isTable)}
        >
          {isTable ? <ChartScatter /> : <Table2 />}
        </IconButton>
      }
    >
      {isTable ? (
        <ForestTable rows={rows} />
      ) : (
        <ForestPlot
          caption={t('evidence.forestTitle')}
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
      )}
      <div className={css.notes}>
        {rows.some(({ assumedSize }) => assumedSize) ? <p>{t('evidence.assumedSize')}</p> : null}
        {rows.map(({ key, derivation }) =>
          derivation === null ? null : <p key={key}>{t('evidence.derivedMark', { text: derivation })}</p>,
        )}
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
