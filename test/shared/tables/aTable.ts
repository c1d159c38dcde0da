import type { DataTable } from '../../../shared/tables/dataTable.ts';

/** A table with a column of every kind. */
export const aTable: DataTable = {
  title: 'Unge i uddannelse eller job',
  notes: ['Personer', 'Kilde: Plan'],
  columns: [
    { head: 'Måned', format: { kind: 'month' } },
    { head: 'Hvem', format: { kind: 'text' } },
    { head: 'Forskel', format: { kind: 'number', decimals: 1, signed: true } },
    { head: 'Andel', format: { kind: 'percent', decimals: 1 } },
    { head: 'I alt', format: { kind: 'kroner' } },
  ],
  rows: [
    ['2027-01', 'alle', 0, 0.125, 1234.5],
    ['2027-02', '=SUM(A1)', -12.25, 0.07, -1_000_000],
    ['2030-12', 'semi;kolon "og" tegn', null, null, 0.1 + 0.2],
  ],
};
