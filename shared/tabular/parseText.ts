import Papa from 'papaparse';
import { type Delimiter, toldDelimiter } from './delimiter.ts';
import { boundedTable, type Table, tableLimits } from './table.ts';

/**
 * The cells of a text file. Quotes may hold delimiters, line breaks and doubled quotes, and nothing is read as anything
 * but text: what a cell means is decided where its column is known.
 */
export function parseText(text: string, delimiter: Delimiter): Table {
  const content = toldDelimiter(text)?.rest ?? text;
  // A row more than is allowed shows that there are more.
  const { data } = Papa.parse<string[]>(content, { delimiter, preview: tableLimits.rows + 1 });
  return boundedTable(data);
}
