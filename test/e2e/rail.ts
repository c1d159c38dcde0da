import type { Locator, Page } from 'playwright-core';
import { type Screen, screens } from '../../renderer/state/appStore.ts';
import type { Language } from '../../shared/words/language.ts';
import { wordsIn } from '../../shared/words/words.ts';

/** The screens that the rail leads to: each is part of every story about all screens. */
export const railScreens: readonly Screen[] = screens;

export type RailScreen = Screen;

/** The rail's entry for a screen; how many or how many errors it counts comes after its name. */
export function railEntry(page: Page, screen: RailScreen, language: Language = 'da'): Locator {
  const { t } = wordsIn(language);
  return page
    .getByRole('navigation', { name: t('app.navigation') })
    .getByRole('button', { name: new RegExp(`^${t(`${screen}.title`)}`) });
}

/** Goes to a screen by a press on the rail, and waits until its title is there. */
export async function goTo(page: Page, screen: RailScreen, language: Language = 'da'): Promise<void> {
  await railEntry(page, screen, language).click();
  await titleOf(page, screen, language).waitFor({ state: 'attached' });
}

export function titleOf(page: Page, screen: RailScreen, language: Language = 'da'): Locator {
  return page.getByRole('heading', { level: 1, name: wordsIn(language).t(`${screen}.title`), exact: true });
}
