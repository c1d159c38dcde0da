import type { Page } from 'playwright-core';

/** Waits until the window says that what is on the screen is on the disk. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByTestId('saved').waitFor();
}
