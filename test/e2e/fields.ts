import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { wordsIn } from '../../shared/words/words.ts';
import { patience } from './patience.ts';

/** The fields that the stories edit, by the names that a screen reader says. */

const { t } = wordsIn('da');

/** The caseload of the intervention whose card is open. */
export function caseloadField(page: Page): Locator {
  return page.getByRole('textbox', { name: t('interventions.caseloadLabel'), exact: true });
}

/** A cell of the table of target groups, by the path of what stands in it: `aktivitetsparate/persons`. */
export function segmentCell(page: Page, path: string): Locator {
  return page.locator(`[data-cell="segments/${path}"]`);
}

/** What is typed in a cell, while it is edited. */
export function editorIn(cell: Locator): Locator {
  return cell.getByRole('textbox');
}

/** Opens a cell and puts `text` in the place of what stands there. */
export async function fillCell(cell: Locator, text: string): Promise<void> {
  await cell.dblclick();
  await editorIn(cell).fill(text);
}

/** Waits until a cell shows `text`, whatever more is said of it to those who do not see it. */
export async function expectCell(cell: Locator, text: string): Promise<void> {
  await expect.poll(async () => (await cell.innerText()).split('\n')[0]?.split(', ')[0], patience).toBe(text);
}

/** Types over what stands in a field, as a person does. */
export async function type(field: Locator, text: string): Promise<void> {
  await field.press('ControlOrMeta+a');
  await field.page().keyboard.type(text);
}

/** What stands under a field that holds something wrong, as a screen reader has it; null where nothing is wrong. */
export async function faultUnder(field: Locator): Promise<string | null> {
  const isInvalid = (await field.getAttribute('aria-invalid')) === 'true';
  const id = await field.getAttribute('aria-describedby');
  if (!isInvalid || id === null) return null;
  return field.page().locator(`[id="${id}"]`).innerText();
}

/** Waits until a field shows `text`. */
export async function expectValue(field: Locator, text: string): Promise<void> {
  await expect.poll(() => field.inputValue(), patience).toBe(text);
}
