import { useId, useRef, useState } from 'react';
import { ChartTools } from '../../charts/ChartTools.tsx';
import { HundredDots } from '../../charts/HundredDots.tsx';
import { TableView } from '../../charts/TableView.tsx';
import { useWords } from '../../words.ts';
import css from './DotsPart.module.css';
import { dotsTable } from './dotsTable.ts';
import { type Documented, effectDots } from './effectDots.ts';
import { effectSentence } from './effectSentence.tsx';
import { Section } from './Section.tsx';

/** What a group of dots is. */
type CountedKey = 'Anyway' | 'Neither' | 'Out' | 'Stay' | 'Gained' | 'Lost';

interface Props {
  readonly documented: Documented;
  /** What is looked at. */
  readonly subject: string;
}

/** The documented effect as two times a hundred persons: without and with, or before and after. */
export function DotsPart({ documented, subject }: Props) {
  const words = useWords();
  const { t } = words;
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const figure = useRef<HTMLElement>(null);
  const dots = effectDots(documented);
  if (!dots) return null;
  const isDropout = dots.kind === 'retention';
  const filled = isDropout ? 'Out' : 'Anyway';
  const empty = isDropout ? 'Stay' : 'Neither';
  const label = (key: CountedKey, count: number) => t(`evidence.dots${key}`, { count: words.number(count) });
  const before = dots.same + dots.lost;
  const rest = 100 - before - dots.gained;
  const title = t('evidence.dotsTitle');
  const notes = [
    ...(dots.isBeforeAfter ? [t('evidence.dotsNoComparison')] : []),
    ...(dots.isRounded ? [t('evidence.dotsRounded')] : []),
  ];
  const groups = {
    first: [
      { fill: 'same', count: before, label: label(filled, before) },
      { fill: 'none', count: 100 - before, label: label(empty, 100 - before) },
    ],
    second: [
      { fill: 'same', count: dots.same, label: label(filled, dots.same) },
      { fill: 'lost', count: dots.lost, label: label('Lost', dots.lost) },
      { fill: 'gained', count: dots.gained, label: label('Gained', dots.gained) },
      { fill: 'none', count: rest, label: label(empty, rest) },
    ],
  } as const;
  return (
    <Section
      title={title}
      tools={
        <ChartTools
          texts={{ title, subject, notes, subtitle: '', source: t('evidence.pictureSource', { subject }) }}
          chart={figure}
          data={() => dotsTable(words, dots)}
          isTable={isTable}
          onToggle={() => setIsTable(!isTable)}
        />
      }
    >
      <div className={css.part}>
        {isTable ? (
          <TableView table={dotsTable(words, dots)} />
        ) : (
          <figure ref={figure} className={css.pair} aria-labelledby={id}>
            <HundredDots
              title={t(dots.isBeforeAfter ? 'evidence.dotsBefore' : 'evidence.dotsWithout')}
              groups={groups.first}
            />
            <HundredDots
              title={t(dots.isBeforeAfter ? 'evidence.dotsAfter' : 'evidence.dotsWith')}
              groups={groups.second}
            />
          </figure>
        )}
        <div className={css.says}>
          <p className={css.sentence} id={id}>
            {effectSentence(words, dots, documented.effect)}
          </p>
          {notes.map((note) => (
            <p key={note} className={css.note}>
              {note}
            </p>
          ))}
        </div>
      </div>
    </Section>
  );
}
