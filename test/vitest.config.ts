import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

/** Milliseconds: a first start on a new machine fetches and builds what the tests run on. */
const E2E_LIMIT = 300_000;

export default defineConfig({
  root,
  test: {
    // One worker for every core: the machine has nothing else to do while the tests run.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [react()],
        root,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          // The packaged app is made and tried by its own script.
          exclude: ['test/e2e/**', 'test/office/**', 'test/packaged/**', 'test/bench/**'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'office',
          include: ['test/office/**/*.test.ts'],
          // Each has LibreOffice open a file, one after the other: it takes a core and much memory.
          testTimeout: E2E_LIMIT,
          fileParallelism: false,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: E2E_LIMIT,
          hookTimeout: E2E_LIMIT,
          fileParallelism: false,
        },
      },
    ],
    reporters: ['default', new URL('./closingLine.ts', import.meta.url).pathname],
  },
});
