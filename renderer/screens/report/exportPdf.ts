import type { ReportInput } from '../../../shared/report/input.ts';
import { runExport } from '../../state/runExport.ts';
import { wholeReport } from './wholeReport.ts';

/** Takes the report out as a PDF: the main process prints the same pages that stand on the screen. */
export function exportPdf(input: ReportInput, name: string): Promise<void> {
  return runExport('pdf', name, async (signal, tell) => ({
    kind: 'pdf',
    report: await wholeReport(input, signal, tell),
  }));
}
