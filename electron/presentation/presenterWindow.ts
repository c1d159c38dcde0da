import { join } from 'node:path';
import { BrowserWindow, type IpcMainInvokeEvent, type Rectangle } from 'electron';
import {
  type PresentationMove,
  presentationMoveSchema,
  type PresenterState,
} from '../../shared/contract/presentation.ts';
import { ORIGIN } from '../protocol.ts';
import { isOwnPage } from '../security.ts';

/** What is done in the window. */
interface Listeners {
  readonly onMove: (move: PresentationMove) => void;
  /** Somebody closed it, and with it the presentation. */
  readonly onClosed: () => void;
}

/** The window with the presenter's notes: as locked in as the app's, and able to do nothing but show and steer. */
export class PresenterWindow {
  readonly #window: BrowserWindow;
  #state: PresenterState | null = null;
  #isEnding = false;

  /** @param bounds of the screen that it is on */
  constructor(bounds: Rectangle, { onMove, onClosed }: Listeners) {
    this.#window = new BrowserWindow({
      ...bounds,
      title: 'Ungeplan',
      backgroundColor: '#121519',
      autoHideMenuBar: true,
      webPreferences: {
        preload: join(import.meta.dirname, '../preload/presenterPreload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        backgroundThrottling: false,
      },
    });
    const { ipc } = this.#window.webContents;
    ipc.handle('takePresenterState', (event) => (isFromPage(event) ? this.#state : null));
    ipc.handle('presentationMove', (event, input: unknown) => {
      const move = presentationMoveSchema.safeParse(input);
      if (isFromPage(event) && move.success) onMove(move.data);
    });
    this.#window.once('closed', () => {
      if (!this.#isEnding) onClosed();
    });
    this.#window.loadURL(`${ORIGIN}/presenter.html`).catch((error: unknown) => console.error('presenter', error));
  }

  show(state: PresenterState): void {
    this.#state = state;
    if (!this.#window.isDestroyed()) this.#window.webContents.send('presenterState', state);
  }

  close(): void {
    this.#isEnding = true;
    if (!this.#window.isDestroyed()) this.#window.destroy();
  }
}

function isFromPage({ senderFrame: frame }: IpcMainInvokeEvent): boolean {
  return frame !== null && frame.parent === null && isOwnPage(frame.url, ORIGIN);
}
