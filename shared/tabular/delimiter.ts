import Papa from 'papaparse';

/** What stands between the cells of a text file; the semicolon first, which is Danish Excel's. */
export const delimiters = [';', '\t', '|', ','] as const;

export type Delimiter = (typeof delimiters)[number];

/** Rows looked at. */
const SAMPLE = 50;

/** The line by which Excel is told, and tells, what the delimiter is: "sep=;". */
const TOLD = /^sep=([;\t|,])\r?(?:\n|$)/i;

/** The delimiter that a file's first line tells, and the text after that line; null where it tells none. */
export function toldDelimiter(text: string): { readonly delimiter: Delimiter; readonly rest: string } | null {
  const [line, mark] = TOLD.exec(text) ?? [];
  const delimiter = delimiters.find((one) => one === mark);
  return line !== undefined && delimiter ? { delimiter, rest: text.slice(line.length) } : null;
}

/**
 * The most likely delimiter: the first that gives rows of one and the same width, in an order in which a comma comes
 * last, since in Danish it also stands within numbers.
 */
export function guessDelimiter(text: string): Delimiter {
  const told = toldDelimiter(text);
  if (told) return told.delimiter;
  const shapes = delimiters.map((delimiter) => ({ delimiter, ...shapeWith(text, delimiter) }));
  const even = shapes.find(({ width, agreeing }) => width > 1 && agreeing >= 0.9);
  const wide = shapes.toSorted((one, other) => other.agreeing - one.agreeing).find(({ width }) => width > 1);
  return (even ?? wide)?.delimiter ?? ';';
}

/** How wide most rows are, and which share of the rows is as wide as that. */
function shapeWith(text: string, delimiter: Delimiter): { readonly width: number; readonly agreeing: number } {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: SAMPLE, skipEmptyLines: true });
  const widths = data.map((row) => row.length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 1, count = 0] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return { width, agreeing: count / Math.max(1, widths.length) };
}
