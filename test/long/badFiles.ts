import fc from 'fast-check';
import { badDocument } from './badFiles/badDocument.ts';
import { badLines } from './badFiles/badLines.ts';
import { badText } from './badFiles/badText.ts';
import { badWorkbook } from './badFiles/badWorkbook.ts';

/**
 * `node test/long/badFiles.ts [inputs [seed]]`: 100,000 bad files unless told otherwise, as many of each of the four kinds
 * that come in from outside, and how long and how much memory they took.
 */
const inputs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 20_270_101);

const kinds = { document: badDocument, lines: badLines, text: badText, workbook: badWorkbook };
for (const [kind, property] of Object.entries(kinds)) {
  const begin = performance.now();
  const count = Math.ceil(inputs / Object.keys(kinds).length);
  await fc.assert<unknown[]>(property as fc.IAsyncProperty<unknown[]>, { numRuns: count, seed });
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  const megabytes = (process.memoryUsage().rss / 2 ** 20).toFixed(0);
  console.log(`${kind}: ${count} inputs, ${seconds} s, ${megabytes} MB, nothing broke.`);
}
