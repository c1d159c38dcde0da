import { monthId } from '../words/time.ts';
import type { WorkbookContent } from './workbookInput.ts';

/** The columns of months of a sheet: months 1 … T, and the start before them where stocks stand in it. */
export function monthColumns({ projection, scenario, words }: WorkbookContent, first: 0 | 1) {
  const { t, month } = words;
  return Array.from({ length: projection.months + 1 - first }, (_, at) => {
    const number = at + first;
    return {
      number,
      name: number === 0 ? t('workbook.heads.start') : month(monthId(scenario.startMonth, number - 1), 0),
    };
  });
}
