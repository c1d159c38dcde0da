import { bookedPayers } from '../../ledger/lines.ts';
import { monthColumns } from '../monthColumns.ts';
import { type MonthlyRow, type MonthlySheet, monthlySheet } from '../monthlySheet.ts';
import { partName, referenceHead, type WorkbookContent } from '../workbookInput.ts';

/** Every krone once: who gains it, what it is for, whom it concerns and when, in both runs. MODEL §5. */
export function ledgerSheet(content: WorkbookContent): MonthlySheet {
  const { words, breakdown } = content;
  const { t } = words;
  const rows = (['scenario', 'reference'] as const).flatMap((run) =>
    bookedPayers.flatMap((payer): MonthlyRow[] =>
      breakdown.money
        .filter((row) => row.payer === payer && row[run].some((kroner) => kroner !== 0))
        .map((row) => ({
          key: `${run}/${payer}/${row.line}/${row.part.id}`,
          labels: [
            run === 'scenario' ? t('workbook.heads.scenario') : referenceHead(content),
            t(`workbook.payers.${payer}`),
            t(`ledger.lines.${row.line}`),
            partName(content, row.part.kind, row.part.id),
          ],
          values: row[run],
          hasTotal: true,
        })),
    ),
  );
  return monthlySheet({
    name: t('workbook.sheets.ledger'),
    title: t('workbook.sheets.ledger'),
    notes: [t('workbook.notes.kroner'), t('workbook.notes.kinds'), t('workbook.notes.noRows')],
    heads: (['run', 'payer', 'line', 'part'] as const).map((one) => t(`workbook.heads.${one}`)),
    totalHead: t('workbook.heads.total'),
    months: monthColumns(content, 1),
    rows,
  });
}
