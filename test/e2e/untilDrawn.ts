import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { patience } from './patience.ts';

/** Waits until the ranges in the strip are those of the newest edit: until then they stand dimmed. */
export async function untilDrawn(page: Page): Promise<void> {
  const stale = page.getByTestId('result-strip').locator('[data-stale="true"]');
  await expect.poll(() => stale.count(), patience).toBe(0);
}
