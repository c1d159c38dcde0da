import type { Scenario } from '../../../shared/document/scenario.ts';
import { figureIn, figuresOf } from '../../../shared/followUp/figureIn.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import { kindOf, lastMonthOf } from '../../../shared/followUp/periods.ts';
import type { SeriesVerdict } from '../../../shared/followUp/verdict.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { seriesName } from '../../../shared/words/seriesText.ts';
import { useWords } from '../../words.ts';
import { isOutside } from './chartSeries.ts';
import type { ExpectedOf } from './expectedOf.ts';
import css from './FollowUpScreen.module.css';

interface Props {
  readonly scenario: Scenario;
  readonly followUp: FollowUp;
  readonly expectedOf: ExpectedOf | null;
  readonly verdicts: readonly SeriesVerdict[];
}

/** Alarms told of by name. */
const NAMED = 3;

const SERIES = { measure: 'educationOrJob', place: { level: 'all' } } as const;

/** The finding first: how many are in education or job by the last figures, and whether that could be expected. */
export function Lead({ scenario, followUp, expectedOf, verdicts }: Props) {
  const words = useWords();
  const { t, number } = words;
  const figures = figuresOf(followUp);
  const counted = followUp.figures
    .filter(({ measure, place, value }) => measure === SERIES.measure && place.level === 'all' && value !== null)
    .map(({ period }) => period)
    // A month says more of its end than the quarter that ends with it.
    .sort((one, other) => endOf(one).localeCompare(endOf(other)));
  const last = counted.at(-1);
  const value = last === undefined ? null : (figureIn(figures, SERIES, last)?.value ?? null);
  if (last === undefined || value === null) return <p className={css.lead}>{t('followUp.leadNone')}</p>;
  const expected = expectedOf?.(SERIES, last) ?? null;
  const facts = { value: number(value), period: periodText(words, last) };
  const rich = { b: (chunks: React.ReactNode) => <b>{chunks}</b> };
  if (!expected) return <p className={css.lead}>{t.rich('followUp.leadBare', { ...facts, ...rich })}</p>;
  const range = { low: number(expected.p10), high: number(expected.p90) };
  const key = isOutside(value, expected) ? (value < expected.p10 ? 'leadBelow' : 'leadAbove') : 'leadWithin';
  return (
    <p className={css.lead}>
      {t.rich(`followUp.${key}`, { ...facts, ...range, ...rich })} <Alarms {...{ scenario, verdicts }} />
    </p>
  );
}

function endOf(period: Period): string {
  return `${lastMonthOf(period)} ${kindOf(period) === 'month' ? 1 : 0}`;
}

/** What is too far from the plan to be chance, the bad and the good; by name where they are few. */
function Alarms({ scenario, verdicts }: Pick<Props, 'scenario' | 'verdicts'>) {
  const words = useWords();
  const { t } = words;
  const alarms = verdicts.filter(({ latest, soFar }) => latest.code === 'alarm' || soFar?.code === 'alarm');
  const names = alarms.slice(0, NAMED).map(({ series }) => seriesName(words, series, scenario));
  if (alarms.length === 0) return verdicts.length === 0 ? null : t('followUp.noAlarms');
  const more = alarms.length - names.length;
  return t.rich('followUp.alarms', { names: names.join('; '), more, b: (chunks) => <b>{chunks}</b> });
}
