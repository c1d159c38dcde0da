import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsIn } from '../../shared/words/words.ts';
import { withLongNames } from '../shared/slides/longNames.ts';
import { accessibilityFaults } from './axe.ts';
import { type LaunchedApp, launchApp } from './launch.ts';
import { patience } from './patience.ts';
import { folderWith } from './storedFolder.ts';

const { t } = wordsIn('da');
const room = (page: Page) => page.getByRole('main', { name: t('presentation.label') });
const title = (page: Page) => room(page).getByRole('heading', { level: 1 });
const count = async (page: Page) => Number(/ af (\d+)/.exec(await room(page).locator('footer').innerText())?.[1]);

/** What of the slide runs out of its place: each by its text. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const slide = document.querySelector('[data-kind]');
    const inside = slide ? [slide, ...slide.querySelectorAll('*:not(svg, svg *)')] : [];
    const out = inside.filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== 'inline' &&
        !element.classList.contains('visually-hidden'),
    );
    const bounds = slide?.getBoundingClientRect();
    const beyond = inside.filter((element) => {
      const box = element.getBoundingClientRect();
      return bounds && !element.classList.contains('visually-hidden') && box.bottom > bounds.bottom + 1;
    });
    const foot = slide?.querySelector('footer')?.getBoundingClientRect().top ?? 0;
    const over = [...(slide?.querySelectorAll('table, ul, dl, p') ?? [])].filter(
      (element) => element.closest('footer') === null && element.getBoundingClientRect().bottom > foot + 1,
    );
    return [...out, ...beyond, ...over].map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`);
  });
}

/** Waits for the slide of what matters most, which is computed a moment later and comes in after that of the chance. */
async function untilComplete(page: Page): Promise<void> {
  const shown = () => page.locator('[data-slide]').getAttribute('data-slide');
  const after = async () => {
    await page.keyboard.press('Home');
    // Neither slide is there before the draws are.
    const slides = await count(page);
    for (let at = 0; at < slides && (await shown()) !== 'chance'; at++) await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    return shown();
  };
  await expect.poll(after, { timeout: 60_000 }).toBe('tornado');
}

/** Every slide is whole; and with nothing that axe finds, which does not depend on the size. */
async function expectWhole(page: Page, isAxed = false): Promise<void> {
  await page.keyboard.press('Home');
  const slides = await count(page);
  for (let at = 0; at < slides; at++) {
    const place = t('presentation.slideOf', { number: String(at + 1), count: String(slides) });
    await page.getByText(place, { exact: true }).waitFor();
    expect(await overflowing(page), `slide ${at + 1}`).toEqual([]);
    if (isAxed) expect(await accessibilityFaults(page), `slide ${at + 1}`).toEqual([]);
    await page.keyboard.press('PageDown');
  }
}

describe('a presentation', () => {
  let launched: LaunchedApp;
  let page: Page;
  beforeAll(async () => {
    launched = await launchApp();
    page = launched.page;
  });
  afterAll(() => launched.close());

  test('F5 presents over the whole screen, and Escape leaves it', async () => {
    const isFull = () =>
      launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isFullScreen() ?? false);
    await page.keyboard.press('F5');
    await title(page).waitFor();
    await expect.poll(isFull, patience).toBe(true);
    expect(await page.getByRole('navigation').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: t('app.navigation') }).waitFor();
    await expect.poll(isFull, patience).toBe(false);
  });

  test('the button in the top bar presents; keys, a number, black and back', async () => {
    await page.getByRole('button', { name: t('presentation.start') }).click();
    await title(page).waitFor();
    const first = await title(page).innerText();
    await page.keyboard.press('PageDown');
    await expect.poll(() => title(page).innerText(), patience).not.toBe(first);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expect.poll(() => title(page).innerText(), patience).toBe(first);
    await page.keyboard.press('b');
    await expect.poll(() => title(page).count(), patience).toBe(0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => title(page).innerText(), patience).toBe(first);
    await page.keyboard.press('n');
    await page.getByRole('region', { name: t('presentation.notesTitle') }).waitFor();
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: t('app.navigation') }).waitFor();
  });

  test.each([
    [1024, 768],
    [1920, 1080],
    [3840, 2160],
  ])('at %i × %i nothing runs over on any slide', async (width, height) => {
    await page.setViewportSize({ width, height });
    await page.keyboard.press('F5');
    await title(page).waitFor();
    await untilComplete(page);
    await expectWhole(page, width === 1920);
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: t('app.navigation') }).waitFor();
  });
});

test('with names of 120 characters nothing runs over either', async () => {
  const launched = await launchApp({ dataFolder: await folderWith(withLongNames) });
  const { page } = launched;
  await page.setViewportSize({ width: 1024, height: 768 });
  await page.keyboard.press('F5');
  await title(page).waitFor();
  await untilComplete(page);
  await expectWhole(page);
  await launched.close();
});

test('with a second screen the notes are on it, and steer the slides', async () => {
  const launched = await launchApp();
  const { app, page } = launched;
  await app.evaluate(({ screen }) => {
    const [one] = screen.getAllDisplays();
    if (!one) throw new Error('There is no screen.');
    const other = { ...one, id: one.id + 1, bounds: { ...one.bounds, x: 0, y: 0 } };
    screen.getAllDisplays = () => [one, other];
  });
  const opened = app.waitForEvent('window');
  await page.keyboard.press('F5');
  const notes = await opened;
  await notes.getByRole('heading', { level: 1 }).waitFor();
  expect(await notes.getByRole('heading', { level: 1 }).innerText()).toBe(await title(page).innerText());
  expect(await notes.getByRole('region', { name: t('presentation.notesTitle') }).innerText()).toContain('Kilde: ');
  expect(await notes.evaluate(() => 'ungeplan' in window)).toBe(false);
  expect(await accessibilityFaults(notes)).toEqual([]);
  await notes.keyboard.press('PageDown');
  await expect.poll(() => title(page).innerText(), patience).toMatch(/^Planen har/);
  await notes.getByRole('button', { name: t('presentation.black') }).click();
  await expect.poll(() => title(page).count(), patience).toBe(0);
  const closed = notes.waitForEvent('close');
  await page.keyboard.press('Escape');
  await closed;
  await page.getByRole('navigation', { name: t('app.navigation') }).waitFor();
  await launched.close();
});
