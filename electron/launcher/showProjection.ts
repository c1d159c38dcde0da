import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { closeApp } from './closeApp.ts';
import { LauncherError } from './launcherError.ts';
import { messages } from './messages.ts';
import { type OpenOptions, openApp } from './openApp.ts';

/** The window in the picture, in pixels: a common laptop screen. */
const size = { width: 1440, height: 900 };
/** Milliseconds for the draws of the example: seconds on a slow machine. */
const DRAWS_LIMIT = 120_000;

export interface ShowOptions extends Omit<OpenOptions, 'ready'> {
  /** Where the PNG goes. */
  readonly pictureFile: string;
}

/**
 * Opens the app, waits for the projection, takes a picture of the window and closes the app.
 * @returns the headlines of the result strip, one line each, as they stand on the screen.
 * @throws LauncherError when the app does not come up or shows no headlines.
 */
export async function showProjection({ pictureFile, ...options }: ShowOptions): Promise<string[]> {
  const { app, page } = await openApp({ ...options, ready: 'projection' });
  try {
    await fitWindow(app, page);
    // A headline is not told without its range.
    await page.waitForSelector('[data-testid="result-strip"][data-drawn="true"]', { timeout: DRAWS_LIMIT });
    mkdirSync(dirname(pictureFile), { recursive: true });
    await page.screenshot({ path: pictureFile, animations: 'disabled' });
    const headlines = await readHeadlines(page);
    if (headlines.length === 0) throw new LauncherError(messages.noHeadlines);
    return headlines;
  } finally {
    await closeApp(app, options.report);
  }
}

async function fitWindow(app: ElectronApplication, page: Page): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((browserWindow, { width, height }) => browserWindow.setContentSize(width, height), size);
  // The page learns its new size a moment after the window has it.
  await page.waitForFunction(`innerWidth === ${size.width} && innerHeight === ${size.height}`, undefined, {
    timeout: 10_000,
  });
}

async function readHeadlines(page: Page): Promise<string[]> {
  const texts = await page.locator('[data-testid="result-strip"] [data-headline]').allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter((text) => text !== '');
}
