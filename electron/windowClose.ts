import type { BrowserWindow } from 'electron';

/** Milliseconds that a closing window waits for its last save before it asks; a page that has hung must not hold it. */
const WAIT = 4000;

/**
 * Lets the window close when the page has said that everything is saved. Where it cannot save, or has hung, the user is
 * asked: nothing is thrown away that nobody has agreed to lose.
 *
 * @param mayLose asks whether to close without saving
 */
export function closeWhenSaved(
  window: BrowserWindow,
  mayLose: () => Promise<boolean>,
): { readonly readyToClose: () => void } {
  let mayClose = false;
  let isAsking = false;

  const close = () => {
    mayClose = true;
    window.close();
  };
  const ask = async () => {
    const isAgreed = await mayLose();
    isAsking = false;
    if (isAgreed && !window.isDestroyed()) close();
  };

  window.on('close', (event) => {
    if (mayClose || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (isAsking) return;
    isAsking = true;
    window.webContents.send('closing');
    setTimeout(() => {
      if (!mayClose) void ask();
    }, WAIT);
  });
  return { readyToClose: close };
}
