import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  differenceRelations,
  isSmall,
  type Relation,
  suppressSmall,
  totalRelations,
} from '../../../shared/report/suppressSmall.ts';
import type { DataTable } from '../../../shared/tables/dataTable.ts';
import { runs } from '../arbitraries/runs.ts';

const SMALL = 'færre end 5';
const WITHHELD = 'udeladt';
const count = { kind: 'number', decimals: 0 } as const;

/** Rows of a plan and a reference with their difference; the last row is the sum of the others. */
function tableOf(parts: readonly (readonly [number, number])[]): DataTable {
  const sum = (at: 0 | 1) => parts.reduce((total, part) => total + part[at], 0);
  const rows = [...parts, [sum(0), sum(1)] as const].map(([plan, without], at) => [
    at === parts.length ? 'I alt' : `Gruppe ${at}`,
    plan,
    without,
    plan - without,
  ]);
  const columns = ['Hvem', 'Med', 'Uden', 'Forskel'].map((head, at) => ({
    head,
    format: at === 0 ? ({ kind: 'text' } as const) : count,
  }));
  return { title: 'T', notes: [], columns, rows };
}

function relationsOf({ rows }: DataTable): Relation[] {
  return [
    ...differenceRelations(rows.length, { minuend: 1, subtrahend: 2, difference: 3 }),
    ...totalRelations(rows.length, [1, 2, 3]),
  ];
}

const suppressed = (table: DataTable, relations = relationsOf(table)) =>
  suppressSmall(table, { counts: [1, 2], relations, small: SMALL, withheld: WITHHELD });

/**
 * Whether some other table has the same shown cells and another number in this one: looked for by pushing at random
 * within the sums, which is not how the function works it out.
 */
function isHidden(shown: DataTable, relations: readonly Relation[], row: number, column: number): boolean {
  const unknown = (r: number, c: number) => typeof shown.rows[r]?.[c] === 'string';
  const cells = relations.flat().filter((cell) => unknown(cell.row, cell.column));
  const names = [...new Set(cells.map((cell) => `${cell.row}/${cell.column}`))];
  const wanted = names.indexOf(`${row}/${column}`);
  if (wanted < 0) return true;
  // Least squares by turns: a step of 1 in the wanted cell, and whatever the others need so that all sums stay.
  const lines = relations.map((relation) =>
    names.map((name) =>
      relation.filter((cell) => `${cell.row}/${cell.column}` === name).reduce((s, c) => s + c.sign, 0),
    ),
  );
  const change: number[] = names.map((_, at) => (at === wanted ? 1 : 0));
  for (let turn = 0; turn < 20_000; turn++) {
    let worst = 0;
    for (const line of lines) {
      const off = line.reduce((sum, sign, at) => sum + sign * (change[at] ?? 0), 0);
      const free = line.reduce((sum, sign, at) => sum + (at === wanted ? 0 : sign * sign), 0);
      if (Math.abs(off) > 1e-9 && free === 0) return false;
      worst = Math.max(worst, Math.abs(off));
      if (free > 0) {
        line.forEach((sign, at) => {
          if (at !== wanted) change[at] = (change[at] ?? 0) - (off * sign) / free;
        });
      }
    }
    if (worst < 1e-7) return true;
  }
  return false;
}

describe('fewer than five persons', () => {
  test('one to four are somebody who could be recognised; nobody and five are not', () => {
    expect([0, 0.2, 1, 4, 4.4, 4.5, 5, 12].map(isSmall)).toEqual([false, true, true, true, true, false, false, false]);
  });

  test('a table with no such number is the same table', () => {
    const table = tableOf([
      [10, 8],
      [20, 12],
    ]);
    expect(suppressed(table)).toBe(table);
  });

  test('are not told, nor what they follow from: the smallest other part, and not the total', () => {
    const table = tableOf([
      [3, 3],
      [20, 12],
      [90, 80],
    ]);
    const { rows } = suppressed(table);
    expect(rows[0]?.slice(0, 3)).toEqual(['Gruppe 0', SMALL, SMALL]);
    expect(rows[1]?.slice(1).filter((cell) => cell === WITHHELD).length).toBeGreaterThan(0);
    expect(rows.at(-1)).toEqual(['I alt', 113, 95, 18]);
  });

  test('with one part only, the total is the part, and is withheld with it', () => {
    const { rows } = suppressed(tableOf([[3, 2]]));
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      [SMALL, SMALL],
      [SMALL, SMALL],
    ]);
  });

  test('a number without any sum is withheld by itself', () => {
    const table = tableOf([[3, 100]]);
    const { rows } = suppressed(table, []);
    expect(rows[0]).toEqual(['Gruppe 0', SMALL, 100, -97]);
  });

  test('cannot be worked out from what is shown, in any table', () => {
    const persons = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 200 }));
    fc.assert(
      fc.property(fc.array(fc.tuple(persons, persons), { minLength: 1, maxLength: 5 }), (parts) => {
        const table = tableOf(parts);
        const relations = relationsOf(table);
        const shown = suppressed(table, relations);
        table.rows.forEach((cells, row) => {
          for (const column of [1, 2]) {
            const cell = cells[column];
            if (typeof cell !== 'number' || !isSmall(cell)) continue;
            expect(shown.rows[row]?.[column]).toBe(SMALL);
            expect(isHidden(shown, relations, row, column)).toBe(true);
          }
        });
      }),
      runs(100),
    );
  });

  test('what is shown is never another number than before', () => {
    const persons = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(persons, persons), { minLength: 1, maxLength: 6 }), (parts) => {
        const table = tableOf(parts);
        suppressed(table).rows.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            if (typeof cell === 'number') expect(cell).toBe(table.rows[row]?.[column]);
          });
        });
      }),
      runs(100),
    );
  });
});
