import type { Scenario } from '../document/scenario.ts';
import type { Projection } from '../model/projection.ts';
import type { Uncertainty } from '../uncertainty/uncertainty.ts';
import type { Words } from '../words/words.ts';
import type { ChartMark, TimeParts } from './chartParts.ts';
import { cumulativeNet } from './cumulativeNet.ts';
import { fanOf } from './fanOf.ts';

interface Shown {
  readonly projection: Projection;
  readonly scenario: Scenario;
}

/** What the chart of the municipality's net draws, with balance and deepest deficit pointed out. */
export function netParts(
  words: Words,
  shown: Shown,
  uncertainty: Pick<Uncertainty, 'series'> | null = null,
): TimeParts {
  const { t, millions } = words;
  const { projection, scenario } = shown;
  const values = cumulativeNet(projection);
  const { breakEvenMonth } = projection.headline;
  const end = t('projection.million', { amount: millions(values.at(-1) ?? 0, { signed: true }) });
  const fan = fanOf(uncertainty?.series.cumulativeMunicipalNet, projection.months + 1, [0]);
  const range = fan
    ? [
        t('projection.rangeLabel', {
          low: millions(fan.inner.lower.at(-1) ?? 0, { signed: true }),
          high: millions(fan.inner.upper.at(-1) ?? 0, { signed: true }),
        }),
      ]
    : [];
  const notWithin = breakEvenMonth === null ? [t('projection.notWithin', { count: projection.months })] : [];
  const endLabel = [end, ...range, ...notWithin];
  return {
    startMonth: scenario.startMonth,
    months: projection.months,
    lines: [{ key: 'net', kind: 'scenario', values, endLabel }],
    fan,
    isZeroBased: true,
    marks: netMarks(words, shown, values),
  };
}

function netMarks({ t, millions, month, number }: Words, shown: Shown, values: readonly number[]): ChartMark[] {
  const { projection, scenario } = shown;
  const { breakEvenMonth, deepestDeficit } = projection.headline;
  const marks: ChartMark[] = [];
  // At the very end the label of the line says it already.
  if (deepestDeficit.month !== null && deepestDeficit.month < projection.months) {
    const label = [t('projection.deepest', { amount: millions(deepestDeficit.amount) })];
    marks.push({ month: deepestDeficit.month, value: deepestDeficit.amount, kind: 'deepest', label });
  }
  if (breakEvenMonth !== null && breakEvenMonth > 1) {
    const label = [
      t('projection.breakEvenAt', { month: number(breakEvenMonth) }),
      month(scenario.startMonth, breakEvenMonth - 1),
    ];
    marks.push({ month: breakEvenMonth, value: values[breakEvenMonth] ?? 0, kind: 'balance', label });
  }
  return marks;
}
