import type { ElectronApplication } from 'playwright-core';

/** How long the main process has been held at a time: for as long as it does one thing it does no other. */
export interface MainHolds {
  /** The longest hold, in milliseconds, since it was asked the last time. */
  readonly longest: () => Promise<number>;
}

/** A clock in the main process that ticks every millisecond and notices when it is late. */
export async function watchMain(app: ElectronApplication): Promise<MainHolds> {
  const state = await app.evaluateHandle(() => {
    const watched = { longest: 0, last: performance.now() };
    setInterval(() => {
      const now = performance.now();
      watched.longest = Math.max(watched.longest, now - watched.last - 1);
      watched.last = now;
    }, 1);
    return watched;
  });
  return {
    longest: () =>
      state.evaluate((watched) => {
        const { longest } = watched;
        watched.longest = 0;
        return longest;
      }),
  };
}
