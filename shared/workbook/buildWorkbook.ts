import type { Words } from '../words/words.ts';
import { documentSheet } from './sheets/documentSheet.ts';
import { headlinesSheet } from './sheets/headlinesSheet.ts';
import { inputsSheet } from './sheets/inputsSheet.ts';
import { ledgerSheet } from './sheets/ledgerSheet.ts';
import { monthsSheet } from './sheets/monthsSheet.ts';
import { personsSheet } from './sheets/personsSheet.ts';
import { placesSheet } from './sheets/placesSheet.ts';
import { rangesSheet } from './sheets/rangesSheet.ts';
import { readMeSheet } from './sheets/readMeSheet.ts';
import { yearsSheet } from './sheets/yearsSheet.ts';
import { contentOf, type WorkbookContent, type WorkbookInput } from './workbookInput.ts';
import type { SheetSpec, WorkbookSpec } from './workbookSpec.ts';

/**
 * A scenario as a workbook: inputs, monthly numbers of both runs, and formulas that work out totals, differences,
 * present value and headlines from them, each with the app's own figure beside it. It carries the document itself.
 * Numbers that rest on what is still to be given are left out. MODEL §6.
 */
export function buildWorkbook(input: WorkbookInput, words: Words): WorkbookSpec {
  const content = contentOf(input, words);
  const sheets = [...numberSheets(content), documentSheet(content)];
  const names = new Set(sheets.map(({ name }) => name));
  return {
    title: words.t('workbook.title', { scenario: input.scenario.name }),
    language: words.language,
    sheets: [readMeSheet(content, names), ...sheets],
  };
}

function numberSheets(content: WorkbookContent): SheetSpec[] {
  const { hasPersons, hasMoney } = content;
  const inputs = inputsSheet(content);
  if (!hasPersons) return [inputs.spec];
  const persons = personsSheet(content);
  const places = placesSheet(content);
  const ledger = hasMoney ? ledgerSheet(content) : null;
  const months = monthsSheet(content, { persons, places, ledger }, inputs.at('economy/discountRate') ?? '0');
  return [
    headlinesSheet(content, { months, places, inputs }),
    inputs.spec,
    yearsSheet(content, months),
    months.spec,
    ...[rangesSheet(content)].flatMap((sheet) => sheet ?? []),
    persons.spec,
    places.spec,
    ...(ledger ? [ledger.spec] : []),
  ];
}
