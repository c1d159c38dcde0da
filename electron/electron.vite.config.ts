import { resolve } from 'node:path';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import babel from '@rolldown/plugin-babel';
import react, { reactCompilerPreset } from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { cataloguesAsJson } from './cataloguesAsJson.ts';

const root = resolve(import.meta.dirname, '..');
const out = (part: string) => resolve(root, 'out/app', part);

// The oldest Electron that the app is tested on has Chrome 130 and Node 20.
export default defineConfig({
  main: {
    plugins: [cataloguesAsJson()],
    resolve: { alias: { react: resolve(root, 'electron/noReact.ts') } },
    build: {
      outDir: out('main'),
      target: 'node20',
      rolldownOptions: {
        input: {
          main: resolve(root, 'electron/main.ts'),
          backupThread: resolve(root, 'electron/database/backupThread.ts'),
          workbookThread: resolve(root, 'electron/tables/workbookThread.ts'),
          exportThread: resolve(root, 'electron/exports/exportThread.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          // Less to read at the start; names stay, since the log tells of them.
          minify: { compress: true, mangle: false, codegen: true },
        },
      },
    },
  },
  preload: {
    build: {
      outDir: out('preload'),
      target: 'node20',
      rolldownOptions: {
        input: {
          preload: resolve(root, 'electron/preload.ts'),
          reportPreload: resolve(root, 'electron/print/reportPreload.ts'),
          presenterPreload: resolve(root, 'electron/presentation/presenterPreload.ts'),
        },
        // A sandboxed preload script can be nothing but CommonJS.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    // English texts of the controls' own come as en-US only; da-DK and en-GB are what the app runs in.
    root: resolve(root, 'renderer'),
    base: './',
    plugins: [
      cataloguesAsJson(),
      react(),
      // What an edit does not touch is not drawn again, without a memo written by hand in every component.
      babel({ include: /\/renderer\/.*\.tsx?$/, presets: [reactCompilerPreset()] }),
      { ...optimizeLocales.vite({ locales: ['da-DK', 'en-GB', 'en-US'] }), enforce: 'pre' },
    ],
    worker: { format: 'es', plugins: () => [cataloguesAsJson()] },
    build: {
      outDir: out('renderer'),
      target: 'chrome130',
      minify: true,
      // One style sheet from the start: a screen that is read later is not seen without its own.
      cssCodeSplit: false,
      // What the page imports is asked for at once, rather than when what imports it has been read.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: {
          index: resolve(root, 'renderer/index.html'),
          report: resolve(root, 'renderer/report.html'),
          presenter: resolve(root, 'renderer/presenter.html'),
        },
      },
    },
  },
});
