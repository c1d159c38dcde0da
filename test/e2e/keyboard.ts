import type { Page } from 'playwright-core';

/** What has the focus, as it is said, and whether a person can see that it has it. */
export interface FocusStop {
  /** Role and name, as `button "Vis tabel"`. */
  readonly said: string;
  readonly isMarked: boolean;
  /** Which element of the page it is. */
  readonly element: number;
}

/** More stops than any screen has. */
const STOPS_MAX = 150;

/** What has the focus now. */
export async function focused(page: Page): Promise<FocusStop> {
  const snapshot = await page.locator('*:focus').ariaSnapshot();
  const [said = ''] = /^\w+(?: "(?:[^"\\]|\\.)*")?/.exec(snapshot.replace(/^- '?/, '')) ?? [];
  return { said, ...(await page.evaluate(markOfFocus)) };
}

/** The mark may stand around a field, or on a slider's thumb, instead of on the element itself. */
function markOfFocus() {
  const element = document.activeElement ?? document.body;
  const around = [element, element.parentElement, element.parentElement?.parentElement].filter(
    (one) => one === element || (one?.matches(':focus-within') && one.getBoundingClientRect().height < 100),
  );
  const isOutlined = around.some((one) => {
    if (!one) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
  const { right, bottom, left, top } = element.getBoundingClientRect();
  const isOnScreen = right > 0 && bottom > 0 && left < window.innerWidth && top < window.innerHeight;
  return {
    isMarked: isOutlined && isOnScreen,
    element: [...document.querySelectorAll('*')].indexOf(element),
  };
}

/** Presses Tab, or Shift+Tab, until the focus is on what is said like this. Fails with all that was passed. */
export async function tabTo(page: Page, said: RegExp | string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let press = 0; press < STOPS_MAX; press += 1) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    if (typeof said === 'string' ? stop.said === said : said.test(stop.said)) return;
    passed.push(stop.said);
  }
  throw new Error(`${said} is not reached by ${key}, which passed: ${passed.join(' | ')}`);
}

/** Every stop of the page, by pressing Tab until the first comes again. */
export async function allStops(page: Page): Promise<FocusStop[]> {
  const stops: FocusStop[] = [];
  for (let press = 0; press < STOPS_MAX; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.element === stops[0]?.element) return stops;
    stops.push(stop);
  }
  throw new Error(`Tab never comes round: ${stops.map(({ said }) => said).join(' | ')}`);
}
