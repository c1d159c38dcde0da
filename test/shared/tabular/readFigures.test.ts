import { describe, expect, test } from 'vitest';
import { limits } from '../../../shared/document/limits.ts';
import { guessMapping } from '../../../shared/tabular/columns.ts';
import { readMonth } from '../../../shared/tabular/month.ts';
import { readQuarter } from '../../../shared/tabular/quarter.ts';
import { figureColumns, type Measure, readFigures } from '../../../shared/tabular/readFigures.ts';
import type { Cell } from '../../../shared/tabular/table.ts';

const measures: readonly Measure[] = [
  {
    id: 'educationOrJob',
    heads: ['I uddannelse eller job', 'In education or job'],
    scale: 'plain',
    limits: limits.amount,
  },
  { id: 'returned', heads: ['Tilbage på støtte'], scale: 'percent', limits: limits.share },
];
const segments = [
  { id: 'unge', name: 'Unge på kanten' },
  { id: 'andre', name: 'Andre' },
];

function read(rows: readonly (readonly Cell[])[], some: readonly Measure[] = measures) {
  const mapping = guessMapping(rows[0] ?? [], figureColumns(some));
  return readFigures(rows, { mapping, hasHead: true, numbers: 'da', measures: some, segments });
}

describe('a file with one row a figure', () => {
  const head = ['Måned', 'Måltal', 'Målgruppe', 'Værdi'];

  test('gives month, measure, target group and value', () => {
    const [row] = read([head, ['marts 2027', 'I uddannelse eller job', 'Unge på kanten', '1.200']]);
    expect(row?.made).toEqual([{ month: '2027-03', measure: 'educationOrJob', segmentId: 'unge', value: 1200 }]);
  });

  test('a figure of no target group is of all of them', () => {
    expect(read([head, ['2027-03', 'Tilbage på støtte', '', '12,5 %']])[0]?.made).toEqual([
      { month: '2027-03', measure: 'returned', segmentId: null, value: 0.125 },
    ]);
  });

  test.each([
    ['no month', ['', 'Tilbage på støtte', '', '1'], 'month', 'missing'],
    ['what is no month', ['foråret', 'Tilbage på støtte', '', '1'], 'month', 'notAMonth'],
    ['an unknown measure', ['2027-03', 'Trivsel', '', '1'], 'measure', 'unknownMeasure'],
    ['no measure', ['2027-03', '', '', '1'], 'measure', 'missing'],
    ['an unknown group', ['2027-03', 'Tilbage på støtte', 'De gamle', '1'], 'segment', 'unknownSegment'],
    ['no value', ['2027-03', 'Tilbage på støtte', '', ''], 'value', 'missing'],
    ['what is no number', ['2027-03', 'Tilbage på støtte', '', 'mange'], 'value', 'notANumber'],
    ['more than everybody', ['2027-03', 'Tilbage på støtte', '', '120 %'], 'value', 'outOfRange'],
  ] as const)('a row with %s stays out', (_name, cells, column, code) => {
    const [row] = read([head, [...cells]]);
    expect(row?.made).toBeNull();
    expect(row?.faults).toMatchObject([{ column, code }]);
  });

  test('the same figure a second time is told of, and is not taken', () => {
    const cells = ['2027-03', 'Tilbage på støtte', 'Andre', '5'];
    const [first, second] = read([head, cells, cells]);
    expect(first?.faults).toEqual([]);
    expect(second?.faults).toMatchObject([{ column: 'value', code: 'twice' }]);
  });

  test('one measure needs no column of its own', () => {
    const [row] = read(
      [
        ['Måned', 'Værdi'],
        ['2027-03', '310'],
      ],
      measures.slice(0, 1),
    );
    expect(row?.made).toEqual([{ month: '2027-03', measure: 'educationOrJob', segmentId: null, value: 310 }]);
  });
});

describe('a file with one row a month and a column for each measure', () => {
  const rows: Cell[][] = [
    ['Dato', 'I uddannelse eller job', 'Tilbage på støtte'],
    [{ day: '2027-03-31' }, 310, { percent: 0.125 }],
    [{ day: '2027-04-30' }, 318, null],
  ];

  test('gives a figure for each cell that holds one', () => {
    expect(read(rows).map(({ made }) => made)).toEqual([
      [
        { month: '2027-03', measure: 'educationOrJob', segmentId: null, value: 310 },
        { month: '2027-03', measure: 'returned', segmentId: null, value: 0.125 },
      ],
      [{ month: '2027-04', measure: 'educationOrJob', segmentId: null, value: 318 }],
    ]);
  });
});

test.each<[Cell, string | null]>([
  ['2027-03', '2027-03'],
  ['2027-3', '2027-03'],
  ['2027/03', '2027-03'],
  ['2027M03', '2027-03'],
  ['03-2027', '2027-03'],
  ['3.2027', '2027-03'],
  ['01-03-2027', '2027-03'],
  ['31.03.2027', '2027-03'],
  ['2027-03-01', '2027-03'],
  ['2027-03-01T00:00:00Z', '2027-03'],
  ['marts 2027', '2027-03'],
  ['Mar. 2027', '2027-03'],
  ['mar-27', '2027-03'],
  ['maj 2027', '2027-05'],
  ['May 2027', '2027-05'],
  ['okt-27', '2027-10'],
  ['October 2027', '2027-10'],
  [{ day: '2027-12-31' }, '2027-12'],
  ['13-2027', null],
  ['2027', null],
  ['ma 2027', null],
  ['1. kvartal 2027', null],
  [202703, null],
  [null, null],
])('%j is the month %s', (cell, month) => {
  expect(readMonth(cell)).toBe(month);
});

test.each<[Cell, string | null]>([
  ['2027-Q1', '2027-Q1'],
  ['2027K2', '2027-Q2'],
  ['K3 2027', '2027-Q3'],
  ['q4-2027', '2027-Q4'],
  ['1. kvartal 2027', '2027-Q1'],
  ['2. kvt. 2027', '2027-Q2'],
  ['3 kvartal, 2027', '2027-Q3'],
  ['quarter 4, 2027', '2027-Q4'],
  ['2027-Q5', null],
  ['0. kvartal 2027', null],
  ['kvartal 2027', null],
  ['2027-01', null],
  [{ day: '2027-12-31' }, null],
  [null, null],
])('%j is the quarter %s', (cell, quarter) => {
  expect(readQuarter(cell)).toBe(quarter);
});

test('a row may be of a quarter', () => {
  const [row] = read([
    ['Periode', 'I uddannelse eller job'],
    ['1. kvartal 2027', '310'],
  ]);
  expect(row?.made).toMatchObject([{ month: '2027-Q1', value: 310 }]);
});
