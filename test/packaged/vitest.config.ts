import { defineConfig } from 'vitest/config';

/** Milliseconds: the app is packaged first. */
const LIMIT = 300_000;

/** Apart from the other tests: packaging takes most of a minute. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    include: ['test/packaged/*.test.ts'],
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    fileParallelism: false,
  },
});
