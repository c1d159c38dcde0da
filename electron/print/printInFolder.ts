import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app, session } from 'electron';
import { reportSchema } from '../../shared/report/block.ts';
import { ORIGIN, serveFiles } from '../protocol.ts';
import { refuseEverythingElse } from '../security.ts';
import { printFiles } from './printFolder.ts';
import { printReport } from './printReport.ts';

/** Prints the report that lies in a folder as a PDF beside it, and ends: 0, or 1 with the reason on standard error. */
export function printInFolder(folder: string): void {
  const print = async () => {
    serveFiles(join(import.meta.dirname, '../renderer'));
    refuseEverythingElse(app, session.defaultSession, ORIGIN);
    const report = reportSchema.parse(JSON.parse(await readFile(join(folder, printFiles.report), 'utf8')));
    const tools = { signal: new AbortController().signal, progress: () => undefined };
    await writeFile(join(folder, printFiles.pdf), await printReport(report, tools, null));
  };
  // Ends when it is done, not when its one hidden window is gone.
  app.on('window-all-closed', () => undefined);
  app
    .whenReady()
    .then(print)
    .then(() => app.exit(0))
    .catch((error: unknown) => {
      console.error(error);
      app.exit(1);
    });
}
