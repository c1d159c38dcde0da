import { join } from 'node:path';
import { BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import type { Report } from '../../shared/report/block.ts';
import type { ExportTools } from '../exports/exportWork.ts';
import { ORIGIN } from '../protocol.ts';
import { isOwnPage } from '../security.ts';

/** Milliseconds for the page to draw its report: the largest one takes a few seconds. */
const LIMIT = 120_000;

/** Taken, drawn, printed. */
const STEPS = 3;

/**
 * Prints a report as PDF, in a hidden window of its own that is as locked in as the app's and can do nothing but draw
 * it: tagged, with an outline, its own fonts and page numbers.
 *
 * @param parent the window that it goes away with; null for none
 */
export async function printReport(
  report: Report,
  { signal, progress }: ExportTools,
  parent: BrowserWindow | null,
): Promise<Uint8Array> {
  signal.throwIfAborted();
  const window = new BrowserWindow({
    show: false,
    ...(parent ? { parent } : {}),
    width: 900,
    height: 1200,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/reportPreload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      spellcheck: false,
      backgroundThrottling: false,
      // The oldest Electron that the app is tested on has the feet of pages, and does not use them unasked.
      enableBlinkFeatures: 'PageMarginBoxes',
    },
  });
  const stop = () => window.destroy();
  signal.addEventListener('abort', stop);
  try {
    await drawn(window, report, () => progress(1, STEPS));
    progress(2, STEPS);
    const pdf = await window.webContents.printToPDF({
      // Size, margins and foot are the page's own: a foot from here could not be set in its font.
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    progress(STEPS, STEPS);
    return pdf;
  } finally {
    signal.removeEventListener('abort', stop);
    if (!window.isDestroyed()) window.destroy();
  }
}

/** Loads the page, gives it its report, and waits until it says that all is drawn. */
function drawn(window: BrowserWindow, report: Report, onTaken: () => void): Promise<void> {
  const { webContents: contents } = window;
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`The report was not drawn in ${LIMIT} ms.`)), LIMIT);
    const end = (finish: () => void) => {
      clearTimeout(limit);
      finish();
    };
    contents.ipc.handle('takeReport', (event) => {
      if (!isFromPage(event)) throw new Error('Not our page.');
      onTaken();
      return report;
    });
    contents.ipc.handle('reportDrawn', (event) => {
      if (isFromPage(event)) end(resolve);
    });
    contents.once('render-process-gone', (_event, { reason }) =>
      end(() => reject(new Error(`The page is ${reason}.`))),
    );
    window.once('closed', () => end(() => reject(new Error('The page was closed.'))));
    window.loadURL(`${ORIGIN}/report.html`).catch((error: unknown) => end(() => reject(error)));
  });
}

function isFromPage({ senderFrame: frame }: IpcMainInvokeEvent): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url, ORIGIN);
}
