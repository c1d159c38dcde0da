import type { Report } from '../../../shared/report/block.ts';
import { reportPictures } from '../../report/reportPictures.tsx';
import { runExport } from '../../state/runExport.ts';

/** Takes the report out as a Word document, with its charts as pictures. */
export function exportWord(report: Report, name: string): Promise<void> {
  return runExport('docx', name, async (signal) => ({
    kind: 'docx',
    report,
    pictures: await reportPictures(report, signal),
  }));
}
