import { type QuantileName, quantileNames } from '../../uncertainty/quantiles.ts';
import { monthId } from '../../words/time.ts';
import type { WorkbookContent } from '../workbookInput.ts';
import { formats, head, noteRow, type SheetSpec } from '../workbookSpec.ts';

const heads = { p2_5: 'lowest', p10: 'low', p50: 'median', p90: 'high', p97_5: 'highest' } as const satisfies Record<
  QuantileName,
  string
>;

/** Where the draws lie, a row a month; null where they have not been made. MODEL §7. */
export function rangesSheet({ words, ranges, projection, scenario, hasMoney }: WorkbookContent): SheetSpec | null {
  if (!ranges) return null;
  const { t } = words;
  const name = t('workbook.sheets.ranges');
  const series = [
    { line: 'settledDifference', first: 0, quantiles: ranges.series.educationOrJobDifference },
    { line: 'supportDifference', first: 0, quantiles: ranges.series.supportDifference },
    { line: 'settledStock', first: 0, quantiles: ranges.stocks.educationOrJob },
    { line: 'supportStock', first: 0, quantiles: ranges.stocks.support },
    { line: 'observed', first: 0, quantiles: ranges.series.observedEducationOrJob },
    ...(hasMoney ? [{ line: 'cumulative' as const, first: 1, quantiles: ranges.series.cumulativeMunicipalNet }] : []),
  ] as const;
  const columns = series.flatMap((one) =>
    quantileNames.map((quantile) => ({
      group: t(`workbook.lines.${one.line}`),
      head: t(`workbook.heads.${heads[quantile]}`),
      format: one.line === 'cumulative' ? formats.kroner : formats.persons,
      at: (number: number) => one.quantiles[quantile][number - one.first] ?? null,
    })),
  );
  return {
    name,
    columns: [
      { width: 6, format: formats.number },
      { width: 16 },
      ...columns.map(({ format }) => ({ width: 14, format })),
    ],
    rows: [
      [{ text: name, look: 'title' }],
      noteRow([t('workbook.notes.ranges'), t('workbook.notes.persons')]),
      [null, null, ...columns.map(({ group }) => head(group))],
      [
        head(t('workbook.heads.number')),
        head(t('workbook.heads.month')),
        ...columns.map((column) => head(column.head)),
      ],
      ...Array.from({ length: projection.months + 1 }, (_, number) => [
        number,
        number === 0 ? t('workbook.heads.start') : { month: monthId(scenario.startMonth, number - 1) },
        ...columns.map(({ at }) => at(number)),
      ]),
    ],
    frozen: { rows: 4, columns: 2 },
  };
}
