import { readXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../electron/exports/writeScenarioXlsx.ts';
import { newScenario } from '../../shared/document/newScenario.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { WorkbookInput } from '../../shared/workbook/workbookInput.ts';
import type { WorkbookSpec } from '../../shared/workbook/workbookSpec.ts';
import type { Language } from '../../shared/words/language.ts';
import { wordsIn } from '../../shared/words/words.ts';
import { largestScenario } from '../bench/largestScenario.ts';
import { convert } from '../officeSuite.ts';
import { exampleDocument } from '../shared/document/exampleDocument.ts';
import { drawnInputOf, formulasOf, inputOf, isFormula, workbookOf } from '../shared/workbook/someWorkbook.ts';
import { withoutMissing } from '../shared/workbook/withoutMissing.ts';

/** How far a number may be from the app's own, of its size; and of the sums that it is a difference of. */
const CLOSE = 1e-6;

/** The workbook with nothing computed in it: what its formulas come to is then LibreOffice's own work. */
function uncomputed(spec: WorkbookSpec): WorkbookSpec {
  const sheets = spec.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (isFormula(cell) ? { ...cell, value: 0 } : cell))),
  }));
  return { ...spec, sheets };
}

async function disagreements(input: WorkbookInput, language: Language = 'da'): Promise<string[]> {
  const spec = workbookOf(input, language);
  const computed = await convert(await writeWorkbook(uncomputed(spec)), 'xlsx', 'xlsx');
  const { sheets } = await readXlsx(computed);
  const formulas = formulasOf(spec);
  expect(formulas.length).toBeGreaterThan(500);
  return formulas.flatMap(({ sheet, row, column, cell: { formula, value } }) => {
    const found = sheets.find(({ name }) => name === sheet)?.rows[row]?.[column];
    return isSame(found, value) ? [] : [`${sheet} ${row + 1}:${column + 1} ${formula} = ${found}, not ${value}`];
  });
}

function isSame(found: unknown, value: number | string): boolean {
  if (typeof value === 'string') return found === value;
  return typeof found === 'number' && Math.abs(found - value) <= CLOSE * Math.max(1, Math.abs(value));
}

describe('MODEL §6: the formulas of the workbook, computed anew by LibreOffice, give the numbers of the app', () => {
  const late: Scenario = { ...exampleDocument, startMonth: '2027-08', horizonMonths: 30 };
  const dear: Scenario = {
    ...exampleDocument,
    interventions: exampleDocument.interventions.map((one) => ({ ...one, cost: { ...one.cost, startup: 90_000_000 } })),
  };
  const cases: readonly (readonly [string, WorkbookInput, Language?])[] = [
    ['the example municipality', drawnInputOf(exampleDocument)],
    ['the example municipality in English', drawnInputOf(exampleDocument), 'en'],
    ['part years, with no draws', inputOf(late)],
    ['a plan that never breaks even', inputOf(dear)],
    ['against another scenario', inputOf(exampleDocument, { reference: { ...dear, name: 'Den dyre plan' } })],
    ['no interventions', inputOf({ ...exampleDocument, interventions: [] })],
    ['a new scenario, all numbers given', inputOf(withoutMissing(newScenario(wordsIn('da'), '2027-01')))],
    ['the largest document', inputOf(largestScenario(exampleDocument))],
  ];
  for (const [name, input, language] of cases) {
    test(name, async () => {
      expect(await disagreements(input, language)).toEqual([]);
    });
  }
});
