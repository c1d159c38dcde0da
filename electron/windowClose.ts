import type { BrowserWindow } from 'electron';

/** Milliseconds that a closing window waits for its last save; a page that has hung must not hold it for ever. */
const WAIT = 4000;

/**
 * Lets the window close only when the page has said that everything is saved. A page that says nothing in time, because
 * it cannot save or has hung, stays open the first time and closes the second.
 */
export function closeWhenSaved(window: BrowserWindow): { readonly readyToClose: () => void } {
  let mayClose = false;
  let isAsked = false;
  window.on('close', (event) => {
    if (mayClose || window.webContents.isCrashed()) return;
    if (isAsked) return;
    event.preventDefault();
    isAsked = true;
    window.webContents.send('closing');
    setTimeout(() => {
      if (!mayClose) window.focus();
    }, WAIT);
  });
  return {
    readyToClose() {
      mayClose = true;
      window.close();
    },
  };
}
