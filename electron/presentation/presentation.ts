import { type BrowserWindow, type Rectangle, screen } from 'electron';
import type { PresentationEvent, PresenterState } from '../../shared/contract/presentation.ts';
import { presentationPlaces } from './displays.ts';
import { PresenterWindow } from './presenterWindow.ts';

/** The presentation that is going on: the app's window over a whole screen, and the notes on another. */
export class Presentation {
  readonly #window: BrowserWindow;
  readonly #tell: (event: PresentationEvent) => void;
  #presenter: PresenterWindow | null = null;
  /** How the window was before; null while nothing is presented. */
  #before: { readonly bounds: Rectangle; readonly isMaximized: boolean; readonly isFull: boolean } | null = null;

  /** @param tell tells the page of the window what was done elsewhere */
  constructor(window: BrowserWindow, tell: (event: PresentationEvent) => void) {
    this.#window = window;
    this.#tell = tell;
    window.on('leave-full-screen', () => {
      if (this.#before) this.#tell({ kind: 'ended' });
    });
    window.on('closed', () => this.#presenter?.close());
  }

  /** Puts the slides over a whole screen. @returns whether the notes have a screen of their own */
  start(): { hasPresenter: boolean } {
    if (this.#before) return { hasPresenter: this.#presenter !== null };
    const bounds = this.#window.getNormalBounds();
    this.#before = { bounds, isMaximized: this.#window.isMaximized(), isFull: this.#window.isFullScreen() };
    const { slides, notes } = presentationPlaces(screen.getAllDisplays(), screen.getDisplayMatching(bounds));
    if (notes) {
      this.#window.setBounds(slides.bounds);
      this.#presenter = new PresenterWindow(notes.bounds, {
        onMove: (move) => this.#tell({ kind: 'move', move }),
        onClosed: () => this.#tell({ kind: 'ended' }),
      });
    }
    this.#window.setFullScreen(true);
    this.#window.focus();
    return { hasPresenter: notes !== null };
  }

  /** What the presenter is to see. */
  show(state: PresenterState): void {
    this.#presenter?.show(state);
  }

  /** Puts the window back where it was. */
  end(): void {
    const before = this.#before;
    if (!before) return;
    this.#before = null;
    this.#presenter?.close();
    this.#presenter = null;
    this.#window.setFullScreen(before.isFull);
    if (before.isFull) return;
    this.#window.setBounds(before.bounds);
    if (before.isMaximized) this.#window.maximize();
  }
}
