/**
 * How a property is run: `count` documents, the same in every run of the tests, so that a failure is there again the
 * next time. FAST_CHECK_SEED asks for others. The search for a smaller document that fails as well ends after a while.
 */
export function runs(count: number): { numRuns: number; seed: number; interruptAfterTimeLimit: number } {
  const seed = Number(process.env.FAST_CHECK_SEED ?? 20_270_101);
  return { numRuns: count, seed, interruptAfterTimeLimit: 60_000 };
}
