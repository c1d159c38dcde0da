import fc from 'fast-check';
import { describe, test } from 'vitest';
import { badDocument } from '../long/badFiles/badDocument.ts';
import { badLines } from '../long/badFiles/badLines.ts';
import { badText } from '../long/badFiles/badText.ts';
import { badWorkbook } from '../long/badFiles/badWorkbook.ts';
import { runs } from '../shared/arbitraries/runs.ts';

/** The first inputs of the long run, which `test/long/badFiles.ts` makes a hundred thousand of. */
const COUNT = 500;

describe('a file that is damaged or made to hurt is read by the rules or refused by a code', () => {
  test('a document', () => fc.assert(badDocument, runs(COUNT)));
  test('a .ungeplan file', () => fc.assert(badLines, runs(COUNT)));
  test('a text file of figures or target groups', () => fc.assert(badText, runs(COUNT)));
  test('a workbook', () => fc.assert(badWorkbook, runs(COUNT)));
});
