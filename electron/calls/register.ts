import { ipcMain, type WebFrameMain } from 'electron';
import { type CallName, callNames } from '../../shared/contract/callNames.ts';
import type { CallError, Result } from '../../shared/contract/errors.ts';
import { isOwnPage } from '../security.ts';

/** Answers a call that came from the app's own page. */
export type Answerer = (name: CallName, input: unknown) => Promise<Result<unknown>>;

const unknownSender: CallError = { code: 'unknownSender', facts: {} };

/**
 * Opens every call of the contract to the app's own page, and to nothing else: the sender is checked here once for all,
 * so that no handler can forget it.
 *
 * @param answerer who answers them; asked for it by the first call
 */
export function register(answerer: () => Promise<Answerer>, origin: string): void {
  for (const name of callNames) {
    ipcMain.handle(name, async (event, input: unknown) => {
      if (!isOwnFrame(event.senderFrame, origin)) return { ok: false, error: unknownSender };
      const answer = await answerer();
      return answer(name, input);
    });
  }
}

/** The top frame of a page of ours: a frame within it may have come from anywhere. */
function isOwnFrame(frame: WebFrameMain | null, origin: string): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url, origin);
}
