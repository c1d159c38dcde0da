import { describe, expect, test } from 'vitest';
import { copyText } from '../../../renderer/screens/segments/cellText.ts';
import { columns } from '../../../renderer/screens/segments/columns.ts';
import { readCell } from '../../../renderer/screens/segments/readCell.ts';
import { readDurations } from '../../../renderer/screens/segments/readDurations.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument, segmentOf } from '../../shared/document/exampleDocument.ts';

const words = wordsIn('da');
const segment = segmentOf(exampleDocument, 'aktivitetsparate');
const column = (kind: string) => {
  const found = columns.find((one) => one.kind === kind);
  if (!found) throw new Error(`There is no column ${kind}`);
  return found;
};

describe('the four shares of the reimbursement, typed in one cell', () => {
  test.each(['10 · 34 · 22 · 34', '10/34/22/34', '10 34 22 34', '10 % 34 % 22 % 34 %', '10;34;22;34'])(
    '%s',
    (typed) => {
      expect(readCell(typed, segment, column('reimbursementMix'), words)).toMatchObject({
        ok: true,
        edit: { field: 'reimbursementMix', value: [0.1, 0.34, 0.22, 0.34] },
      });
    },
  );

  test.each([
    ['10 · 34 · 22 · 30', '4\u00a0%'],
    ['12,5 · 34 · 22 · 34', '2,5\u00a0%'],
    ['10 · 34', 'fire andele'],
    ['', 'fire andele'],
    ['10 · 34 · 22 · -5', 'fire andele'],
  ])('“%s” is refused: %s', (typed, said) => {
    const read = readCell(typed, segment, column('reimbursementMix'), words);
    expect(read.ok ? '' : read.sentence).toContain(said);
  });
});

test('every cell that is copied reads back as what it was', () => {
  for (const one of columns.filter(({ kind }) => kind !== 'municipalShare')) {
    for (const from of exampleDocument.segments) {
      const text = copyText(from, one, words, exampleDocument.economy);
      expect(readCell(text, from, one, words), `${from.id} ${one.head} ${text}`).toMatchObject({ ok: true });
    }
  }
});

test.each([
  ['støtte', 'support'],
  ['på støtte', 'support'],
  ['Uddannelse', 'education'],
  ['education', 'education'],
])('where people begin: %s', (typed, value) => {
  expect(readCell(typed, segment, column('startsIn'), words)).toMatchObject({ ok: true, edit: { value } });
});

test('weeks and persons are read line by line; what is not two numbers is told', () => {
  expect(readDurations('2\t10\n\n30;5\nuge 4: 3\n7\n', 'da')).toEqual({
    counts: [
      { weeks: 2, persons: 10 },
      { weeks: 30, persons: 5 },
    ],
    unread: ['uge 4: 3', '7'],
  });
});
