import { ipcMain, type WebFrameMain } from 'electron';
import { callNames } from '../../shared/contract/callNames.ts';
import { callError } from '../../shared/contract/errors.ts';
import { isOwnPage } from '../security.ts';
import { answer, type Explain, type Handlers, type Log } from './answer.ts';

/**
 * Opens every call of the contract to the app's own page, and to nothing else: sender, input and output are checked
 * here once for all, so that no handler can forget it.
 */
export function register(handlers: Handlers, origin: string, log: Log, explain: Explain): void {
  for (const name of callNames) {
    ipcMain.handle(name, (event, input: unknown) => {
      if (!isOwnFrame(event.senderFrame, origin)) return { ok: false, error: callError('unknownSender') };
      return answer(name, handlers, input, log, explain);
    });
  }
}

/** The top frame of a page of ours: a frame within it may have come from anywhere. */
function isOwnFrame(frame: WebFrameMain | null, origin: string): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url, origin);
}
