import { expect, test } from 'vitest';
import { monthTable } from '../../../shared/tables/monthTable.ts';
import { wordsIn } from '../../../shared/words/words.ts';

const format = { kind: 'number', decimals: 1 } as const;

test('a row a month, numbered from what the values are of, over the turn of a year', () => {
  const columns = [{ head: 'Personer', format, values: [1, 2.5, 3] }];
  const parts = { title: 'Unge', startMonth: '2027-11', columns };
  const stocks = monthTable(wordsIn('da'), { ...parts, first: 0 });
  expect(stocks.columns.map(({ head }) => head)).toEqual(['Nr.', 'Måned', 'Personer']);
  expect(stocks.rows).toEqual([
    [0, '2027-11', 1],
    [1, '2027-12', 2.5],
    [2, '2028-01', 3],
  ]);
  expect(monthTable(wordsIn('da'), { ...parts, first: 1 }).rows.map(([number]) => number)).toEqual([1, 2, 3]);
});
