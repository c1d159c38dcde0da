import { expect, test } from 'vitest';
import { columnLetter } from '../../../renderer/screens/import/columnLetter.ts';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [199, 'GR'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('the column at place %i is %s, as in a spreadsheet', (at, letter) => {
  expect(columnLetter(at)).toBe(letter);
});
