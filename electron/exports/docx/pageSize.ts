/** A4 in twentieths of a point, as Word counts. */
export const PAGE = { width: 11_906, height: 16_838, margin: 1134 } as const;

/** What a line of text, a table and a picture may take of the page's width. */
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;
