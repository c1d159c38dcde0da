import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { presetChoices } from '../../shared/report/presets.ts';
import { errorSentence } from '../../shared/words/sentences.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { chooseWhereToSave } from './chooseWhereToSave.ts';
import { launchApp } from './launch.ts';
import { goTo } from './rail.ts';
import { readPdf } from './readPdf.ts';

const words = wordsIn('da');
const { t } = words;
const folder = mkdtempSync(join(tmpdir(), 'ungeplan-report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const part = (page: Page, id: 'summary' | 'money' | 'people') =>
  page.getByRole('main').getByRole('checkbox', { name: t(`report.parts.${id}`), exact: true });
const savePdf = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('button', { name: t('report.kinds.pdf'), exact: true })
    .click();
/** The headings of the parts, as the pages have them. */
const headings = (page: Page) => page.locator('article section > h2').allTextContents();

describe('the report', () => {
  test('is set up by keyboard, shown on its pages, undone, and saved as a PDF that anybody can read', async () => {
    const { app, page, close } = await launchApp();
    await goTo(page, 'report');
    const chosen = presetChoices('committee', 'da').parts.map((id) => t(`report.parts.${id}`));
    await page.locator('article h2').first().waitFor();
    await expect.poll(() => headings(page)).toEqual(chosen);
    expect(await page.locator('[data-sheet]').count()).toBeGreaterThan(5);

    // With the ranges and what matters most in it, as a committee gets it.
    await page.getByText('af 20 beregninger').first().waitFor();
    await page.locator('article [data-chart="tornado"] svg').first().waitFor();
    await part(page, 'summary').press('Alt+ArrowDown');
    await expect.poll(async () => (await headings(page)).slice(0, 2)).toEqual([chosen[1], chosen[0]]);
    await part(page, 'money').press('Space');
    await expect.poll(() => headings(page)).not.toContain(t('report.parts.money'));
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => headings(page)).toEqual(chosen);

    const path = join(folder, 'rapport.pdf');
    await chooseWhereToSave(app, path);
    await savePdf(page);
    await page.getByText(t('exports.saved', { path })).waitFor();
    expect(readdirSync(folder)).toEqual(['rapport.pdf']);

    const pdf = await readPdf(readFileSync(path));
    expect(pdf.title).toBe(await page.locator('article h1').textContent());
    expect(pdf.language).toBe('da');
    expect(pdf.isTagged).toBe(true);
    const roles = pdf.tags.map(({ role }) => role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'TH').length).toBeGreaterThan(30);
    // What crosses from one page to the next is in the structure of both; so are charts, which are counted below.
    expect(roles.filter((role) => role === 'TR')).toHaveLength(await page.locator('article tr').count());
    const whole = pdf.pages.join(' ');
    for (const title of chosen) {
      expect(whole).toContain(title);
      expect(
        pdf.outline.some((entry) => entry.startsWith(title)),
        title,
      ).toBe(true);
    }
    const charts = await page
      .locator('article [data-chart] [role="img"]')
      .evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(charts.length).toBeGreaterThan(2);
    expect(pdf.tags.flatMap(({ role, alt }) => (role === 'Figure' && alt ? [alt] : []))).toEqual(charts);
    for (const [at, text] of pdf.pages.entries()) expect(text).toContain(`Side ${at + 1} af ${pdf.pages.length}`);
    expect(pdf.fonts.length).toBeGreaterThan(0);
    for (const font of pdf.fonts) expect(font).toMatchObject({ isEmbedded: true, isType3: false });
    await close();
  });

  test('that cannot be put where it was to go says so, and leaves nothing behind', async () => {
    const { app, page, close } = await launchApp();
    await goTo(page, 'report');
    const path = join(folder, 'optaget.pdf');
    mkdirSync(path);
    await chooseWhereToSave(app, path);
    await savePdf(page);
    await page.getByText(errorSentence(words, { code: 'fileNotWritten', facts: { path } })).waitFor();
    expect(readdirSync(path)).toEqual([]);
    await chooseWhereToSave(app, null);
    await savePdf(page);
    expect(existsSync(join(folder, '.part'))).toBe(false);
    await close();
  });
});
