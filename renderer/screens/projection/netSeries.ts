import type { Projection } from '../../../shared/model/projection.ts';
import type { Uncertainty } from '../../../shared/uncertainty/uncertainty.ts';
import type { Words } from '../../../shared/words/words.ts';
import { type ChartMark, type TimeSeries, timeSeries } from '../../charts/timeSeries.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { fanOf } from './fanOf.ts';

/** The municipality's net of each month against the reference, kroner. */
export function monthlyNet({ scenario, reference }: Projection): number[] {
  return scenario.payers.municipality.map((kroner, t) => kroner - (reference.payers.municipality[t] ?? 0));
}

/** Summed from the start: T + 1 values, the first of which is 0. */
export function cumulativeNet(projection: Projection): number[] {
  let sum = 0;
  return [
    0,
    ...monthlyNet(projection).map((kroner) => {
      sum += kroner;
      return sum;
    }),
  ];
}

/** What the chart of the municipality's net draws, with balance and deepest deficit pointed out. */
export function netSeries(
  words: Words,
  shown: ShownResult,
  uncertainty: Pick<Uncertainty, 'series'> | null = null,
): TimeSeries {
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
  return timeSeries({
    startMonth: scenario.startMonth,
    months: projection.months,
    lines: [{ key: 'net', kind: 'scenario', values, endLabel }],
    fan,
    marks: netMarks(words, shown, values),
  });
}

function netMarks({ t, millions, month, number }: Words, shown: ShownResult, values: readonly number[]): ChartMark[] {
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
