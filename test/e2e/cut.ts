import type { Page } from 'playwright-core';

/**
 * Texts that a person cannot read because of how they are laid out: cut by the edge of a box that does not scroll,
 * outside of the window with no way to scroll there, or on top of one another. A text that ends in "…" says itself that
 * there is more, and is let through.
 */
export function unreadableTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 1;
    const shown = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 60);

    /** What of an element's box is lost to the boxes around it. Where one of them scrolls, nothing is lost beyond it. */
    function lossOf(element: Element, rect: DOMRect): string | null {
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY, textOverflow, position } = getComputedStyle(box);
        const frame = box.getBoundingClientRect();
        const isEllipsis = textOverflow === 'ellipsis' && overflowX !== 'visible';
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        if (scrolls(overflowX) || scrolls(overflowY)) {
          const beside = rect.right > frame.right + TOLERANCE || rect.left < frame.left - TOLERANCE;
          return beside && !scrolls(overflowX) && !isEllipsis ? 'cut at the side' : null;
        }
        if (overflowX !== 'visible' && !isEllipsis) {
          if (rect.right > frame.right + TOLERANCE || rect.left < frame.left - TOLERANCE) return 'cut at the side';
        }
        if (overflowY !== 'visible') {
          if (rect.bottom > frame.bottom + TOLERANCE || rect.top < frame.top - TOLERANCE) return 'cut above or below';
        }
        if (position === 'fixed') break;
      }
      const isInWindow =
        rect.left >= -TOLERANCE &&
        rect.top >= -TOLERANCE &&
        rect.right <= window.innerWidth + TOLERANCE &&
        rect.bottom <= window.innerHeight + TOLERANCE;
      return isInWindow ? null : 'outside of the window';
    }

    /** What is out of sight in a narrow window only, and read aloud all the same. */
    function isClippedAway(element: Element): boolean {
      for (let box: Element | null = element; box; box = box.parentElement) {
        if (getComputedStyle(box).clipPath === 'inset(50%)') return true;
      }
      return false;
    }

    /** What is seen of a box within all the frames around it. */
    function seenOf(element: Element, { left, top, right, bottom }: DOMRect): DOMRect {
      const seen = { left, top, right, bottom };
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(box);
        const frame = box.getBoundingClientRect();
        if (overflowX !== 'visible') {
          seen.left = Math.max(seen.left, frame.left);
          seen.right = Math.min(seen.right, frame.right);
        }
        if (overflowY !== 'visible') {
          seen.top = Math.max(seen.top, frame.top);
          seen.bottom = Math.min(seen.bottom, frame.bottom);
        }
        if (position === 'fixed') break;
      }
      return new DOMRect(seen.left, seen.top, Math.max(0, seen.right - seen.left), Math.max(0, seen.bottom - seen.top));
    }

    const faults: string[] = [];
    const pieces: { element: Element; text: string; rect: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent ?? '';
      if (!element || text.trim() === '' || !element.checkVisibility({ visibilityProperty: true })) continue;
      // Read aloud only, or the chart library's ruler far outside of the page.
      if (element.closest('.visually-hidden, #recharts_measurement_span') || isClippedAway(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (rect.width < 1 || rect.height < 1) continue;
        const loss = lossOf(element, rect);
        if (loss !== null && !element.closest('a[href^="#"]')) faults.push(`${loss}: ${shown(text)}`);
        const seen = seenOf(element, rect);
        if (seen.width > 0 && seen.height > 0) pieces.push({ element, text, rect: seen });
      }
    }

    const frames = [...document.querySelectorAll('header, nav, main, [data-testid="result-strip"]')];
    for (const [at, one] of pieces.entries()) {
      for (const two of pieces.slice(at + 1)) {
        if (one.element === two.element || one.element.contains(two.element) || two.element.contains(one.element))
          continue;
        // What scrolls under a frame that stays is no fault.
        if (frames.find((frame) => frame.contains(one.element)) !== frames.find((frame) => frame.contains(two.element)))
          continue;
        const across = Math.min(one.rect.right, two.rect.right) - Math.max(one.rect.left, two.rect.left);
        const down = Math.min(one.rect.bottom, two.rect.bottom) - Math.max(one.rect.top, two.rect.top);
        // Lines may touch by their leading.
        if (across > 2 && down > 5) faults.push(`on top of each other: ${shown(one.text)} | ${shown(two.text)}`);
      }
    }
    return [...new Set(faults)];
  });
}

/** By how many pixels the content of a part of the page is wider than the part. */
export function tooWideBy(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluate((element) => Math.max(0, element.scrollWidth - element.clientWidth));
}
