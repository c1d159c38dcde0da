import type { ScenarioError } from '../../../shared/followUp/forecastError.ts';
import { lastMonthOf } from '../../../shared/followUp/periods.ts';
import { seriesKey } from '../../../shared/followUp/series.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { valueText } from '../../../shared/words/seriesText.ts';
import { ErrorDots } from '../../charts/ErrorDots.tsx';
import { useWords } from '../../words.ts';

/** The errors of one measure in the order of time, as so much of what was expected. */
export function ForecastChart({ errors }: { errors: readonly ScenarioError[] }) {
  const words = useWords();
  const ordered = errors.toSorted((one, other) => lastMonthOf(one.period).localeCompare(lastMonthOf(other.period)));
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return null;
  const summary = words.t('followUp.recordSummary', {
    from: periodText(words, first.period),
    to: periodText(words, last.period),
    first: valueText(words, first.series.measure, first.error),
    last: valueText(words, last.series.measure, last.error),
  });
  const values = ordered.map(({ scenarioId, series, period, error, isInside }) => ({
    key: `${scenarioId}/${seriesKey(series)}/${period}`,
    error,
    isInside,
  }));
  return <ErrorDots values={values} summary={summary} />;
}
