// Starts another app's main script and notes when its first window is how far. Both apps that are compared are started
// through this script, so that what it costs, and the moment at which it looks, are the same for both.
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** Milliseconds since 1970, the one clock that the measuring process, this one and the page have in common. */
const moments = { main: Date.now() };

// Runs in the page from the moment it has been navigated to: nothing polls, and no tool is attached.
const watch = `new Promise((resolve) => {
  const moments = { wasLate: document.documentElement?.dataset.ready !== undefined };
  const look = () => {
    const { ready } = document.documentElement?.dataset ?? {};
    if (ready !== undefined) moments.usable ??= Date.now();
    if (ready !== 'projection') return;
    moments.projection = Date.now();
    observer.disconnect();
    resolve(moments);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { attributes: true, attributeFilter: ['data-ready'], subtree: true });
  look();
})`;

app.once('ready', () => {
  moments.ready = Date.now();
});
app.once('browser-window-created', (_event, window) => {
  moments.window = Date.now();
  const { webContents } = window;
  webContents.once('did-navigate', async () => {
    moments.page = Date.now();
    Object.assign(moments, await webContents.mainFrame.executeJavaScript(watch));
    console.log(`moments ${JSON.stringify(moments)}`);
    setTimeout(() => window.close(), Number(process.env.BENCH_REST));
  });
  webContents.once('dom-ready', () => {
    moments.loaded = Date.now();
  });
});

await import(pathToFileURL(process.env.BENCH_MAIN).href);
