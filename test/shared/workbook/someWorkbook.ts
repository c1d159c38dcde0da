import { rangesOf } from '../../../shared/contract/uncertainty.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import { drawUncertainty } from '../../../shared/uncertainty/drawUncertainty.ts';
import { buildWorkbook } from '../../../shared/workbook/buildWorkbook.ts';
import type { WorkbookInput } from '../../../shared/workbook/workbookInput.ts';
import type { FormulaCell, SheetCell, SheetSpec, WorkbookSpec } from '../../../shared/workbook/workbookSpec.ts';
import type { Language } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';

/** What a workbook of the scenario is made from, without draws. */
export function inputOf(scenario: Scenario, over: Partial<WorkbookInput> = {}): WorkbookInput {
  return {
    scenario,
    ranges: null,
    cautious: defaultCautiousFactors,
    facts: { app: '1.2.3', day: '2026-11-22', revision: 4, isIllustrative: false },
    ...over,
  };
}

/** The same with the ranges of a few draws. */
export function drawnInputOf(scenario: Scenario, over: Partial<WorkbookInput> = {}): WorkbookInput {
  const ranges = rangesOf(drawUncertainty(scenario, over.reference, { draws: 200, seed: 1 }));
  return inputOf(scenario, { ranges, ...over });
}

export function workbookOf(input: WorkbookInput, language: Language = 'da'): WorkbookSpec {
  return buildWorkbook(input, wordsIn(language));
}

/** A sheet by its key in the catalogue. */
export function sheetOf(
  { sheets }: WorkbookSpec,
  name:
    | 'headlines'
    | 'inputs'
    | 'years'
    | 'months'
    | 'persons'
    | 'places'
    | 'ledger'
    | 'readMe'
    | 'ranges'
    | 'document',
  language: Language = 'da',
): SheetSpec {
  const called = wordsIn(language).t(`workbook.sheets.${name}`);
  const found = sheets.find((sheet) => sheet.name === called);
  if (!found) throw new Error(`There is no sheet ${called}`);
  return found;
}

export function isFormula(cell: SheetCell | undefined): cell is FormulaCell {
  return typeof cell === 'object' && cell !== null && 'formula' in cell;
}

/** Every formula of a workbook with its place, counted from 0. */
export function formulasOf({ sheets }: WorkbookSpec) {
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, at) =>
      row.flatMap((cell, column) => (isFormula(cell) ? [{ sheet: name, row: at, column, cell }] : [])),
    ),
  );
}
