import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { presetChoices } from '../../shared/report/presets.ts';
import { errorSentence } from '../../shared/words/sentences.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { chooseWhereToSave } from './chooseWhereToSave.ts';
import { exampleScenario } from './exampleScenario.ts';
import { launchApp } from './launch.ts';
import { goTo } from './rail.ts';
import { readPdf } from './readPdf.ts';
import { folderWith } from './storedFolder.ts';

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

  test('that is saved at once waits for the ranges and for what matters most', async () => {
    const { app, page, close } = await launchApp();
    const path = join(folder, 'straks.pdf');
    await chooseWhereToSave(app, path);
    await goTo(page, 'report');
    await savePdf(page);
    await page.getByText(t('exports.saved', { path })).waitFor();
    const pdf = await readPdf(readFileSync(path));
    const whole = pdf.pages.join(' ');
    expect(whole).toContain(t('uncertainty.tornadoTitle'));
    expect(whole).toContain(t('report.switchingTitle'));
    expect(whole).not.toContain(t('report.noDraws'));
    expect(whole).not.toContain(t('report.rangeMissing'));
    await close();
  });

  test('with names of 120 letters and no space is as wide as the paper, and no page is printed smaller', async () => {
    const long = (at: number) =>
      `Ungdomsuddannelsesvejledning${'æøå'.repeat(40)}`.slice(0, 118) + String(at).padStart(2, '0');
    const example = exampleScenario();
    const dataFolder = await folderWith({
      ...example,
      name: long(0),
      municipality: long(1),
      segments: example.segments.map((one, at) => ({ ...one, name: long(at) })),
      interventions: example.interventions.map((one, at) => ({ ...one, name: long(at) })),
    });
    const { page, close } = await launchApp({ dataFolder });
    await goTo(page, 'report');
    await page.locator('article [data-chart="tornado"] svg').first().waitFor();
    const widest = await page.locator('article').evaluate((article) => {
      const widthOf = (one: Element) => Math.max(0, ...[...one.getClientRects()].map(({ width }) => width));
      const all = [...article.querySelectorAll('section > *, section > div > *, td, th')];
      return Math.max(...all.map(widthOf)) / widthOf(article.querySelector('section > p') ?? article);
    });
    expect(widest).toBeLessThan(1.005);
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
