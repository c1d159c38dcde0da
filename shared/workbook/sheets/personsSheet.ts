import { type PersonLine, stockLines } from '../../ledger/countPersons.ts';
import { monthColumns } from '../monthColumns.ts';
import { type MonthlyRow, type MonthlySheet, monthlySheet } from '../monthlySheet.ts';
import { partName, referenceHead, type WorkbookContent } from '../workbookInput.ts';

/** The lines of a target group that the sheet holds, in their order. */
const lines = [...stockLines, 'waiting', 'paidHours'] as const satisfies PersonLine[];

/** Each target group month by month, in the scenario and in what it is compared with. */
export function personsSheet(content: WorkbookContent): MonthlySheet {
  const { words, breakdown } = content;
  const { t } = words;
  const rows = (['scenario', 'reference'] as const).flatMap((run) =>
    lines.flatMap((line): MonthlyRow[] =>
      breakdown.persons
        .filter((row) => row.line === line && row.part.kind === 'segment')
        .map((row) => ({
          key: `${run}/${line}/${row.part.id}`,
          labels: [
            run === 'scenario' ? t('workbook.heads.scenario') : referenceHead(content),
            t(`workbook.lines.${line}`),
            partName(content, 'segment', row.part.id),
          ],
          values: isStock(line) ? row[run] : [null, ...row[run]],
          hasTotal: line === 'paidHours',
        })),
    ),
  );
  return monthlySheet({
    name: t('workbook.sheets.persons'),
    title: t('workbook.sheets.persons'),
    notes: [t('workbook.notes.persons'), t('workbook.notes.noRows')],
    heads: [t('workbook.heads.run'), t('workbook.heads.what'), t('workbook.heads.segment')],
    totalHead: t('workbook.heads.total'),
    months: monthColumns(content, 0),
    rows,
  });
}

function isStock(line: PersonLine): boolean {
  return stockLines.some((stock) => stock === line);
}
