/** CSS pixels a millimetre. */
const PIXELS = 96 / 25.4;

/** A sheet of A4 in pixels, and what is between two of them on the screen. */
export const PAGE = { width: 210 * PIXELS, height: 297 * PIXELS };
export const GAP = 24;

/** Pixels around the sheets, in the pane that they scroll in. */
export const AROUND = 16;

/** Pixels left and right of the text on a sheet. */
const SIDE = 18 * PIXELS;

/** One page as wide as there is room for, or whole pages beside each other. */
export type View = 'page' | 'spread';

/** How many pages a text takes that flows through columns a page apart, from the width of all its columns. */
export function pagesIn(flowWidth: number): number {
  const [column, apart] = [PAGE.width - 2 * SIDE, PAGE.width + GAP];
  return Math.max(1, Math.round((flowWidth - column) / apart) + 1);
}

/** How much smaller than paper the pages stand on the screen: never larger, and never too small to tell headings. */
export function scaleFor(view: View, { width, height }: { readonly width: number; readonly height: number }): number {
  const LEAST = 0.3;
  const fits =
    view === 'page' ? width / PAGE.width : Math.min(height / PAGE.height, (width - GAP / 2) / (2 * PAGE.width + GAP));
  return Math.max(LEAST, Math.min(1, fits));
}
