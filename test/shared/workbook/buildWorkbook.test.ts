import { describe, expect, test } from 'vitest';
import { newScenario } from '../../../shared/document/newScenario.ts';
import { setMissing } from '../../../shared/document/missing.ts';
import { bookedPayers } from '../../../shared/ledger/lines.ts';
import { project } from '../../../shared/model/project.ts';
import type { SheetCell, SheetSpec } from '../../../shared/workbook/workbookSpec.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument } from '../document/exampleDocument.ts';
import { drawnInputOf, formulasOf, inputOf, isFormula, sheetOf, workbookOf } from './someWorkbook.ts';

const { t } = wordsIn('da');

function rowOf({ rows }: SheetSpec, label: string): readonly SheetCell[] {
  const row = rows.find(([first]) => first === label);
  if (!row) throw new Error(`There is no row ${label}`);
  return row;
}

describe('the workbook of a scenario', () => {
  const spec = workbookOf(drawnInputOf(exampleDocument));
  const { headline } = project(exampleDocument);

  test('MODEL §6: its headlines are formulas, each with the figure of the app', () => {
    const headlines = sheetOf(spec, 'headlines');
    const figureOf = (figure: 'extra' | 'cost' | 'present' | 'price') => {
      const cell = rowOf(headlines, t(`workbook.figures.${figure}`))[1];
      return isFormula(cell) ? cell.value : null;
    };
    expect(figureOf('extra')).toBe(headline.extraInEducationOrJob);
    expect(figureOf('cost')).toBe(headline.programmeCost);
    expect(figureOf('present')).toBe(headline.presentValue.municipality);
    expect(figureOf('price')).toBe(headline.costPerExtraPerson);
    for (const payer of bookedPayers) {
      expect(rowOf(headlines, t(`workbook.figures.${payer}`))[1]).toMatchObject({ value: headline.net[payer] });
    }
  });

  test('every headline has its range beside it', () => {
    const rows = sheetOf(spec, 'headlines').rows.slice(3, -1);
    expect(rows.length).toBeGreaterThan(10);
    for (const [label, , low, median, high] of rows) {
      expect([label, low, median, high].every((cell) => cell !== null && cell !== undefined)).toBe(true);
    }
  });

  test('kinds of money are never added: nothing is told of society as a whole', () => {
    const texts = spec.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string');
    expect(texts).not.toContain(t('ledger.figures.society'));
  });

  test('every formula is of functions that each spreadsheet has, and of sheets that are there', () => {
    const known = new Set(['SUM', 'SUMIFS', 'SUMPRODUCT', 'COUNTIF', 'IF', 'MIN', 'MAX']);
    const sheets = new Set(spec.sheets.map(({ name }) => name));
    for (const { cell } of formulasOf(spec)) {
      const texts = cell.formula.replace(/"[^"]*"/g, '');
      for (const [, name = ''] of texts.matchAll(/([A-Z]+)\(/g)) expect(known).toContain(name);
      for (const [, name = ''] of texts.matchAll(/'([^']+)'!/g)) expect(sheets).toContain(name);
    }
  });

  test('0 is a number and not an empty cell', () => {
    const start = sheetOf(spec, 'months').rows[4] ?? [];
    expect(start[0]).toBe(0);
    expect(start.filter(isFormula).some(({ value }) => value === 0)).toBe(true);
  });

  test('the assumptions hold every number that has a field, with its path', () => {
    const paths = sheetOf(spec, 'inputs')
      .rows.slice(3)
      .map((row) => row[8]);
    for (const path of ['economy/discountRate', 'segments/aktivitetsparate/baseline/toJob'])
      expect(paths).toContain(path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('names of sheets are ones that every spreadsheet takes', () => {
    for (const language of ['da', 'en'] as const) {
      const names = workbookOf(inputOf(exampleDocument), language).sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    }
  });

  test('two interventions of one name keep numbers of their own', () => {
    const [first] = exampleDocument.interventions;
    if (!first) throw new Error('The example has interventions.');
    const twins = { ...first, publishedSavingPerPerson: 1000 };
    const scenario = {
      ...exampleDocument,
      interventions: [twins, { ...twins, id: 'tvilling', publishedSavingPerPerson: 2000 }],
    };
    const { formula } = rowOf(
      sheetOf(workbookOf(inputOf(scenario)), 'headlines'),
      t('workbook.figures.published'),
    )[1] as {
      formula: string;
    };
    expect(new Set(formula.split('+')).size).toBe(2);
  });
});

describe('what the workbook does not know', () => {
  test('without draws there are no ranges, and it says so', () => {
    const spec = workbookOf(inputOf(exampleDocument));
    expect(() => sheetOf(spec, 'ranges')).toThrow();
    expect(rowOf(sheetOf(spec, 'headlines'), t('workbook.figures.extra')).slice(2, 5)).toEqual([
      t('workbook.noneYet'),
      t('workbook.noneYet'),
      t('workbook.noneYet'),
    ]);
  });

  test('a number that is to be given is an empty cell and not 0, and what rests on it is not there', () => {
    const spec = workbookOf(inputOf(newScenario(wordsIn('da'), '2027-01')));
    const persons = sheetOf(spec, 'inputs').rows.find((row) => row[8] === 'segments/maalgruppe-1/persons');
    expect(persons?.[2]).toBeNull();
    expect(persons?.[3]).toEqual({ text: t('workbook.missing'), look: 'unit' });
    expect(() => sheetOf(spec, 'months')).toThrow();
    expect(formulasOf(spec)).toEqual([]);
  });

  test('where only money is to be given, persons are there and kroner are not', () => {
    const spec = workbookOf(inputOf(setMissing(exampleDocument, ['economy/wagePerMonth'])));
    expect(() => sheetOf(spec, 'ledger')).toThrow();
    const headlines = sheetOf(spec, 'headlines');
    expect(rowOf(headlines, t('workbook.figures.extra'))[1]).toMatchObject({ formula: expect.any(String) });
    expect(rowOf(headlines, t('workbook.figures.municipality'))[1]).toBeNull();
    expect(JSON.stringify(rowOf(headlines, t('workbook.figures.municipality')))).toContain('løn pr. måned');
  });
});
