import { monthColumns } from '../monthColumns.ts';
import { type MonthlyRow, type MonthlySheet, monthlySheet } from '../monthlySheet.ts';
import { partName, referenceHead, type WorkbookContent } from '../workbookInput.ts';

/** What an intervention has by month; its cost is money, and is left out where money is. */
const lines = ['places', 'occupied', 'enrolled', 'cost'] as const;

/** Each intervention month by month: places, occupancy, courses begun and cost. */
export function placesSheet(content: WorkbookContent): MonthlySheet {
  const { words, projection, hasMoney } = content;
  const { t } = words;
  const rows = (['scenario', 'reference'] as const).flatMap((run) =>
    lines
      .filter((line) => line !== 'cost' || hasMoney)
      .flatMap((line): MonthlyRow[] =>
        projection[run].interventions.map((intervention) => ({
          key: `${run}/${line}/${intervention.id}`,
          labels: [
            run === 'scenario' ? t('workbook.heads.scenario') : referenceHead(content),
            t(`workbook.lines.${line}`),
            partName(content, 'intervention', intervention.id),
          ],
          values: intervention[line],
          hasTotal: line === 'enrolled' || line === 'cost',
        })),
      ),
  );
  return monthlySheet({
    name: t('workbook.sheets.places'),
    title: t('workbook.sheets.places'),
    notes: [t('workbook.notes.persons'), ...(hasMoney ? [t('workbook.notes.kroner')] : [])],
    heads: [t('workbook.heads.run'), t('workbook.heads.what'), t('workbook.heads.intervention')],
    totalHead: t('workbook.heads.total'),
    months: monthColumns(content, 1),
    rows,
  });
}
