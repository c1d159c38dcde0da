import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { SEGMENTS_MAX } from '../../../shared/document/limits.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { guessMapping } from '../../../shared/tabular/columns.ts';
import { readSegments } from '../../../shared/tabular/readSegments.ts';
import { segmentColumns } from '../../../shared/tabular/segmentColumns.ts';
import type { Cell } from '../../../shared/tabular/table.ts';
import { runs } from '../arbitraries/runs.ts';

const scenario = example as unknown as Scenario;

function read(rows: readonly (readonly Cell[])[]) {
  return readSegments(rows, {
    mapping: guessMapping(rows[0] ?? [], segmentColumns),
    hasHead: true,
    numbers: 'da',
    scenario,
  });
}

const head = ['Målgruppe', 'Antal personer', 'Til uddannelse', 'Til job', 'Ydelse'];

describe('a row', () => {
  test('becomes a target group with the numbers that it has, and no others', () => {
    const [row] = read([head, ['Unge mødre', '1.200', '12,5 %', '7', '']]);
    expect(row).toMatchObject({ number: 2, faults: [] });
    expect(row?.made).toEqual({
      name: 'Unge mødre',
      startsIn: 'support',
      numbers: { persons: 1200, 'baseline/toEducation': 0.125, 'baseline/toJob': 0.07 },
    });
  });

  test('says how a number was read that could have been meant otherwise', () => {
    const [row] = read([head, ['Unge', '1.200', '', '', '']]);
    expect(row?.unsure).toEqual([{ column: 'persons', cell: '1.200', value: 1200 }]);
  });

  test('in which nothing stands is passed over, and the numbers of the others stay', () => {
    expect(read([head, ['A'], [], ['', ' '], ['B']]).map(({ number }) => number)).toEqual([2, 5]);
  });

  test.each([
    ['no name', ['', '12'], 'name', 'missing'],
    ['a name that is too long', ['x'.repeat(121)], 'name', 'tooLong'],
    ['no number', ['A', '3,o'], 'persons', 'notANumber'],
    ['a number below zero', ['A', '-3'], 'persons', 'outOfRange'],
    ['a share of everybody', ['A', '1', '100 %'], 'baseline/toEducation', 'outOfRange'],
    ['shares that are more than everybody together', ['A', '1', '60', '50'], 'baseline/toEducation', 'rule'],
  ] as const)('with %s stays out, and says what was read and where', (_name, cells, column, code) => {
    const [row] = read([head, [...cells]]);
    expect(row?.made).toBeNull();
    expect(row?.faults).toMatchObject([{ column, code }]);
  });

  test('with several faults tells of each', () => {
    expect(read([head, ['', 'x', 'y']])[0]?.faults.map(({ column }) => column)).toEqual([
      'name',
      'persons',
      'baseline/toEducation',
    ]);
  });

  test.each([
    ['uddannelse', 'education'],
    ['I uddannelse', 'education'],
    ['støtte', 'support'],
    ['', 'support'],
  ])('that begins in %j begins in %s', (cell, startsIn) => {
    const [row] = read([
      ['Navn', 'Begynder i'],
      ['A', cell],
    ]);
    expect(row?.made?.startsIn).toBe(startsIn);
  });

  test('that begins somewhere else is told of', () => {
    const [row] = read([
      ['Navn', 'Begynder i'],
      ['A', 'månen'],
    ]);
    expect(row?.faults).toMatchObject([{ column: 'startsIn', cell: 'månen', code: 'unknownPlace' }]);
  });

  test('whose parts of the reimbursement do not add up is told of', () => {
    const [row] = read([
      ['Navn', 'Uge 1-4', 'Uge 5-26', 'Uge 27-52', 'Efter uge 52'],
      ['A', '10', '20', '30', '30'],
    ]);
    expect(row?.faults).toMatchObject([{ column: 'reimbursementMix/0', code: 'rule', facts: { rule: 'sumToOne' } }]);
  });
});

test('a plan takes no more groups than it may have; a row with a fault takes no place', () => {
  const rows = [head, ['', '1'], ...Array.from({ length: SEGMENTS_MAX }, (_, at) => [`Gruppe ${at}`, '1'])];
  const found = read(rows);
  const room = SEGMENTS_MAX - scenario.segments.length;
  expect(found.filter(({ made }) => made)).toHaveLength(room);
  expect(found.at(-1)?.faults).toMatchObject([{ column: null, code: 'full', facts: { most: SEGMENTS_MAX } }]);
});

test('any cells give rows that come in or say why not, and never an error', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant(null),
    fc.string({ maxLength: 12 }),
    fc.constantFrom('12,5 %', '1.200', '-1', '=1+1', 'A'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.record({ percent: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
    fc.constantFrom({ day: '2027-01-01' }, { error: '#N/A' }),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 });
  const mapping = fc.shuffledSubarray(segmentColumns.map(({ id }) => id));
  fc.assert(
    fc.property(rows, mapping, fc.boolean(), (input, columns, hasHead) => {
      for (const row of readSegments(input, { mapping: columns, hasHead, numbers: 'da', scenario })) {
        expect(row.made === null).toBe(row.faults.length > 0);
      }
    }),
    runs(200),
  );
});
