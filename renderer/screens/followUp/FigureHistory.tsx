import type { Scenario } from '../../../shared/document/scenario.ts';
import type { FigureEntry } from '../../../shared/followUp/actualFigure.ts';
import { figuresOf } from '../../../shared/followUp/figureIn.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import type { Series } from '../../../shared/followUp/series.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { seriesName, valueText } from '../../../shared/words/seriesText.ts';
import type { Words } from '../../../shared/words/words.ts';
import { useWords } from '../../words.ts';
import { keyIn } from './seriesOf.ts';

/** Earlier values shown: the last of them say what was corrected. */
const SHOWN = 3;

interface Props {
  readonly scenario: Scenario;
  readonly followUp: FollowUp;
  readonly series: Series;
  readonly period: Period;
}

/** Who wrote the figure of the chosen cell and when, and what stood there before. */
export function FigureHistory({ scenario, followUp, series, period }: Props) {
  const words = useWords();
  const { t } = words;
  const figure = figuresOf(followUp).get(keyIn(series, period));
  const name = t('followUp.figureOf', {
    what: seriesName(words, series, scenario),
    period: periodText(words, period),
  });
  if (!figure) return <p>{t('followUp.noFigure', { name })}</p>;
  const before = figure.earlier.slice(-SHOWN).reverse();
  return (
    <p>
      <b>{name}:</b> {entryText(words, series, figure, 'followUp.entry')}
      {before.map((entry) => (
        <span key={entry.at}> {entryText(words, series, entry, 'followUp.entryBefore')}</span>
      ))}
    </p>
  );
}

function entryText(
  words: Words,
  { measure }: Series,
  entry: FigureEntry,
  key: 'followUp.entry' | 'followUp.entryBefore',
) {
  const { t } = words;
  const value = entry.value === null ? t('followUp.noValue') : valueText(words, measure, entry.value);
  return t(key, { value, day: words.day(entry.at), time: words.time(entry.at), by: entry.by || t('followUp.nobody') });
}
