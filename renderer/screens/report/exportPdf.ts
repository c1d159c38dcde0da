import type { Report } from '../../../shared/report/block.ts';
import { runExport } from '../../state/runExport.ts';

/** Takes the report out as a PDF: the main process prints the same pages that stand on the screen. */
export function exportPdf(report: Report, name: string): Promise<void> {
  return runExport('pdf', name, () => ({ kind: 'pdf', report }));
}
