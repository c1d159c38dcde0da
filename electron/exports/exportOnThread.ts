import { Worker } from 'node:worker_threads';
import type { ContentWithoutPage, ExportContent } from '../../shared/contract/exportContent.ts';
import type { ExportTools } from './exportWork.ts';

/** What the thread says: how far it is, or the file, which is the last. */
export type ThreadMessage =
  | { readonly done: number; readonly total: number | null }
  | { readonly file: Uint8Array<ArrayBuffer> };

/** Makes the file of an export. */
export type MakeExport<Content = ExportContent> = (content: Content, tools: ExportTools) => Promise<Uint8Array>;

/**
 * Makes files on a thread of their own, so that neither the window nor the main process waits for one. A thread whose
 * export is stopped ends at once.
 *
 * @param file exportThread, as built
 */
export function exportOnThread(file: URL | string): MakeExport<ContentWithoutPage> {
  return (content, { signal, progress }) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const worker = new Worker(file, { workerData: content });
      const end = (finish: () => void) => {
        signal.removeEventListener('abort', stop);
        finish();
        void worker.terminate();
      };
      const stop = () => end(() => reject(new Error('Stopped.')));
      signal.addEventListener('abort', stop);
      worker.on('message', (message: ThreadMessage) => {
        if ('file' in message) end(() => resolve(message.file));
        else progress(message.done, message.total);
      });
      worker.on('error', (error) => end(() => reject(error)));
      worker.on('exit', (code) => end(() => reject(new Error(`The thread of an export ended with ${code}.`))));
    });
}
