import { figureIn, figuresOf } from '../../../shared/followUp/figureIn.ts';
import type { FollowUp } from '../../../shared/followUp/followUp.ts';
import type { Period } from '../../../shared/followUp/period.ts';
import { lastMonthOf, monthsBetween } from '../../../shared/followUp/periods.ts';
import { type Series, seriesKey } from '../../../shared/followUp/series.ts';
import { periodText } from '../../../shared/words/periodText.ts';
import { valueText } from '../../../shared/words/seriesText.ts';
import type { Words } from '../../../shared/words/words.ts';
import { type ExpectedValues, type FollowUpSeries, followUpSeries } from '../../charts/followUpSeries.ts';
import { axisPeriod } from './axisPeriod.ts';
import type { ExpectedOf, ExpectedValue } from './expectedOf.ts';

interface Parts {
  readonly words: Words;
  readonly followUp: FollowUp;
  readonly series: Series;
  /** Those that are shown, in their order. */
  readonly periods: readonly Period[];
  readonly expectedOf: ExpectedOf | null;
}

/** What was counted of a series against what could be expected, as the chart draws it. */
export function chartSeries({ words, followUp, series, periods: shown, expectedOf }: Parts): FollowUpSeries {
  const { t } = words;
  const text = (value: number) => valueText(words, series.measure, value);
  const figures = figuresOf(followUp);
  const expected = shown.map((period) => expectedOf?.(series, period) ?? null);
  const counted = shown.map((period) => figureIn(figures, series, period));
  const last = counted.findLastIndex((one) => one !== null);
  return followUpSeries({
    periods: shown.map((period) => axisPeriod(words, period)),
    expected: expectedValues(words, expected, text),
    actual: counted.map((one, at) =>
      one ? { value: one.value, isOutside: isOutside(one.value, expected[at] ?? null) } : null,
    ),
    actualLabel: labelOf(counted[last]?.value, shown[last], expected[last] ?? null),
    targets: followUp.targets
      .filter((target) => seriesKey(target) === seriesKey(series))
      .flatMap(({ id, period, value }) => {
        const at = placeOnAxis(period, shown);
        return at < 0 ? [] : [{ key: id, at, value, label: t('followUp.targetLabel', { value: text(value) }) }];
      }),
  });

  function labelOf(value: number | undefined, period: Period | undefined, at: ExpectedValue | null): string[] {
    if (value === undefined || period === undefined) return [];
    const first = t('followUp.lastActual', { value: text(value), period: periodText(words, period) });
    if (!at) return [first];
    return [
      first,
      t('followUp.lastExpected', { value: text(at.central) }),
      t('followUp.lastRange', { low: text(at.p10), high: text(at.p90) }),
    ];
  }
}

/** The bands from the first period that they are known in, as far as they go on without a gap. */
function expectedValues(
  { t }: Words,
  expected: readonly (ExpectedValue | null)[],
  text: (value: number) => string,
): ExpectedValues | null {
  const from = expected.findIndex((one) => one !== null);
  const rest = from < 0 ? [] : expected.slice(from);
  const gap = rest.indexOf(null);
  const known = rest.slice(0, gap < 0 ? rest.length : gap).filter((one) => one !== null);
  const last = known.at(-1);
  if (!last) return null;
  return {
    from,
    values: known.map(({ central }) => central),
    fan: fanOf(known),
    endLabel: [
      t('followUp.expectedEnd', { value: text(last.central) }),
      t('followUp.expectedBand'),
      t('followUp.expectedBandLight'),
    ],
  };
}

function fanOf(known: readonly ExpectedValue[]) {
  return {
    inner: { lower: known.map(({ p10 }) => p10), upper: known.map(({ p90 }) => p90) },
    outer: { lower: known.map(({ p2_5 }) => p2_5), upper: known.map(({ p97_5 }) => p97_5) },
  };
}

/** Outside of where eight of ten could be expected. */
export function isOutside(value: number, expected: ExpectedValue | null): boolean {
  return expected !== null && (value < expected.p10 || value > expected.p90);
}

/** Where a target's period stands among those shown, of whatever kind they are; -1 where it does not. */
function placeOnAxis(period: Period, shown: readonly Period[]): number {
  const month = lastMonthOf(period);
  return shown.findIndex((one) => monthsBetween(lastMonthOf(one), month) <= 0);
}
