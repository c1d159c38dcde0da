import type { Page } from 'playwright-core';

/**
 * Everything on the screen that a person can read or hear: text of its own, text of parts together (a sentence may have
 * one word in bold), and names, hints and placeholders. What is marked as being in another language is left out.
 */
export function visibleTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inItsOwnLanguage = `[lang]:not(html):not([lang="${document.documentElement.lang}"])`;
    const found = new Set<string>([document.title]);
    const take = (text: string | null | undefined) => {
      const trimmed = text?.trim() ?? '';
      if (trimmed !== '') found.add(trimmed);
    };
    for (const element of document.body.querySelectorAll('*')) {
      if (!element.checkVisibility() || element.closest(inItsOwnLanguage) || element.querySelector(inItsOwnLanguage))
        continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-roledescription']) {
        take(element.getAttribute(name));
      }
      const whole = element.textContent ?? '';
      if (whole.length < 500) take(whole);
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) take(node.textContent);
    }
    return [...found];
  });
}
