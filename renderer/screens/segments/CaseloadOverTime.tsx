import { TimeChart } from '../../charts/TimeChart.tsx';
import { timeSeries } from '../../charts/timeSeries.ts';
import { useResultStore } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';

/** Persons on support for each adviser, month by month, with the interventions of the plan and without them. */
export function CaseloadOverTime({ advisers }: { advisers: number }) {
  const { t, number } = useWords();
  const shown = useResultStore((result) => result.shown);
  if (!shown) return null;
  const { projection, scenario } = shown;
  const perAdviser = (persons: readonly number[]) => persons.map((count) => count / advisers);
  const [ours, theirs] = [perAdviser(projection.scenario.support), perAdviser(projection.reference.support)];
  const last = projection.months;
  const text = (value: number | undefined) => number(value ?? 0, { decimals: 1 });
  const series = timeSeries({
    startMonth: scenario.startMonth,
    months: last,
    lines: [
      {
        key: 'scenario',
        kind: 'scenario',
        values: ours,
        endLabel: [text(ours[last]), t('segments.advisers.withPlan')],
      },
      {
        key: 'reference',
        kind: 'reference',
        values: theirs,
        endLabel: [text(theirs[last]), t('segments.advisers.withoutPlan')],
      },
    ],
  });
  return (
    <TimeChart
      series={series}
      height={170}
      labelWidth={110}
      axisText={(value) => number(value)}
      summary={t('segments.advisers.overTime', {
        from: text(ours[0]),
        months: String(last),
        scenario: text(ours[last]),
        reference: text(theirs[last]),
      })}
    />
  );
}
