import { describe, expect, test } from 'vitest';
import { guessMapping, hasHead } from '../../../shared/tabular/columns.ts';
import { segmentColumns, segmentNumberColumns } from '../../../shared/tabular/segmentColumns.ts';
import { fieldName } from '../../../shared/words/fieldName.ts';
import { languages } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';

const guess = (...head: string[]) => guessMapping(head, segmentColumns);

describe('the columns of a file of target groups', () => {
  test('are known by Danish heads', () => {
    expect(guess('Målgruppe', 'Antal personer', 'Tilgang pr. md.', 'Til uddannelse', 'Til job', 'Ydelse')).toEqual([
      'name',
      'persons',
      'inflowPerMonth',
      'baseline/toEducation',
      'baseline/toJob',
      'benefitPerMonth',
    ]);
  });

  test('are known by English heads, and by the names in the document', () => {
    expect(guess('Target group', 'Persons at start', 'Inflow per month', 'To job')).toEqual([
      'name',
      'persons',
      'inflowPerMonth',
      'baseline/toJob',
    ]);
    expect(guess('name', 'inflowPerMonth', 'returnWithin12Months/fromJob')).toEqual([
      'name',
      'inflowPerMonth',
      'returnWithin12Months/fromJob',
    ]);
  });

  test('are known without regard to capitals, accents and marks', () => {
    expect(guess('MAALGRUPPE:', 'antal  personer ', 'Uge 1–4', 'Efter uge 52')).toEqual([
      'name',
      'persons',
      'reimbursementMix/0',
      'reimbursementMix/3',
    ]);
  });

  test('a head that says more is taken for the closest, and nothing is taken twice', () => {
    expect(guess('Gruppe', 'Andel til job (pct.)', 'Til job')).toEqual(['name', null, 'baseline/toJob']);
    expect(guess('Gruppe', 'Andel til job (pct.)')).toEqual(['name', 'baseline/toJob']);
    expect(guess('Tilbage fra job', 'Fra uddannelse')).toEqual([
      'returnWithin12Months/fromJob',
      'returnWithin12Months/fromEducation',
    ]);
  });

  test('a head that says nothing known is not used', () => {
    expect(guess('CPR', 'Bemærkning', '')).toEqual([null, null, null]);
  });

  test.each(languages)('what the app itself calls the fields is known, in %s', (language) => {
    const words = wordsIn(language);
    const heads = segmentNumberColumns.map(({ id }) => fieldName(words, `segments/*/${id}`));
    expect(guess(words.t('import.name'), ...heads)).toEqual(['name', ...segmentNumberColumns.map(({ id }) => id)]);
  });
});

describe('the first row', () => {
  test('is one of heads where no number stands in it and some head is known', () => {
    expect(
      hasHead(
        [
          ['Målgruppe', 'Antal'],
          ['Unge', '12'],
        ],
        segmentColumns,
      ),
    ).toBe(true);
    expect(
      hasHead(
        [
          ['Unge', '12'],
          ['Andre', '13'],
        ],
        segmentColumns,
      ),
    ).toBe(false);
    expect(hasHead([['Målgruppe', 310]], segmentColumns)).toBe(false);
    expect(hasHead([], segmentColumns)).toBe(false);
  });
});
