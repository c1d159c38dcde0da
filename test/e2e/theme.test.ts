import { expect, test } from 'vitest';
import { wordsIn } from '../../shared/words/words.ts';
import { ownDataFolder } from './dataFolder.ts';
import { launchApp } from './launch.ts';
import { expectTheme, setLook } from './look.ts';
import { patience } from './patience.ts';
import { goTo, titleOf } from './rail.ts';

test('the colours are those that are chosen, follow the computer where that is chosen, and last with the language', async () => {
  const dataFolder = ownDataFolder();
  const first = await launchApp({ dataFolder });
  const { page } = first;
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  await page.emulateMedia({ colorScheme: 'light' });
  await expectTheme(page, 'light');
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectTheme(page, 'dark');
  const dark = await ground();
  expect(dark).not.toBe(light);

  await setLook(page, { language: 'da', theme: 'light' });
  await expect.poll(ground, patience).toBe(light);
  await setLook(page, { language: 'en', theme: 'dark' });
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(ground, patience).toBe(dark);
  await first.close();

  const second = await launchApp({ dataFolder });
  await titleOf(second.page, 'projection', 'en').waitFor({ state: 'attached' });
  await expectTheme(second.page, 'dark');
  await goTo(second.page, 'settings', 'en');
  const { t } = wordsIn('en');
  expect(await second.page.getByRole('radio', { name: t('settings.dark'), exact: true }).isChecked()).toBe(true);
  expect(await second.page.getByRole('radio', { name: t('settings.english'), exact: true }).isChecked()).toBe(true);
  await second.close();
});
