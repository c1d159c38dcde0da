import type { Cell } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import type { ChartData } from '../../../shared/slides/chartData.ts';
import { monthFormat, numberFormat } from '../../../shared/tables/numberFormat.ts';
import type { Language } from '../../../shared/words/language.ts';
import { plainText } from '../plainText.ts';
import { CHART_SHEET, seriesColumn } from './chartXml.ts';

/**
 * What "edit data" opens: the chart's numbers where its formulas look for them, 0 as 0, each with its format. What lies
 * between two columns is their difference there too.
 */
export async function chartWorkbook(data: ChartData, language: Language): Promise<Uint8Array> {
  const numFmt = numberFormat(data.format, language);
  const isMonths = data.kind === 'lines';
  const category = (name: string) => (isMonths ? new Date(`${name}-01T00:00:00Z`) : plainText(name));
  const rows = data.categories.map((name, at) => [
    category(name),
    ...data.series.map(({ values }) => values[at] ?? null),
  ]);
  const fields = data.series.flatMap(({ between, values }, place) =>
    between === undefined
      ? []
      : values.map((value, at): [string, Partial<Cell>] => {
          const [lower, upper] = between.map((one) => `${seriesColumn(one)}${at + 2}`);
          const style = numFmt === null ? {} : { style: { numFmt } };
          return [`${at + 1},${place + 1}`, { formula: `${upper}-${lower}`, formulaResult: value, ...style }];
        }),
  );
  return writeXlsx({
    defaultFont: { name: 'Calibri', size: 11 },
    sheets: [
      {
        name: CHART_SHEET,
        columns: [
          { width: 32, ...(isMonths ? { numFmt: monthFormat(language) } : {}) },
          ...data.series.map(() => ({ width: 22, ...(numFmt === null ? {} : { numFmt }) })),
        ],
        cells: new Map(fields),
        rows: [[data.head, ...data.series.map(({ name }) => name)].map(plainText), ...rows],
      },
    ],
  });
}
