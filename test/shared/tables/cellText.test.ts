import { expect, test } from 'vitest';
import { cellText } from '../../../shared/tables/cellText.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { aTable } from './aTable.ts';

test('the cells of a table as they are read, with a dash for what there is no number of', () => {
  const read = (language: 'da' | 'en') =>
    aTable.rows.map((row) =>
      aTable.columns.map(({ format }, at) => cellText(wordsIn(language), row[at] ?? null, format)),
    );
  expect(read('da')).toEqual([
    ['januar 2027', 'alle', '0,0', '12,5\u00a0%', '1.235\u00a0kr.'],
    ['februar 2027', '=SUM(A1)', '−12,3', '7\u00a0%', '−1.000.000\u00a0kr.'],
    ['december 2030', 'semi;kolon "og" tegn', '–', '–', '0\u00a0kr.'],
  ]);
  expect(read('en')[0]).toEqual(['January 2027', 'alle', '0.0', '12.5\u00a0%', '1,235\u00a0kr']);
});
