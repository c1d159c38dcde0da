import type { ReportInput } from '../../../shared/report/input.ts';
import { reportPictures } from '../../report/reportPictures.tsx';
import { runExport } from '../../state/runExport.ts';
import { wholeReport } from './wholeReport.ts';

/** Takes the report out as a Word document, with its charts as pictures. */
export function exportWord(input: ReportInput, name: string): Promise<void> {
  return runExport('docx', name, async (signal, tell) => {
    const report = await wholeReport(input, signal, tell);
    return { kind: 'docx', report, pictures: signal.aborted ? [] : await reportPictures(report, signal) };
  });
}
