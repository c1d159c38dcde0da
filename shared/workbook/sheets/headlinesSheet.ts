import { missingFor } from '../../document/missing.ts';
import { fieldNameIn } from '../../words/fieldName.ts';
import { type HeadlineRow, headlineRows } from '../headlineRows.ts';
import type { MonthlySheet } from '../monthlySheet.ts';
import type { WorkbookContent } from '../workbookInput.ts';
import { formats, head, noteRow, type SheetCell, type SheetSpec } from '../workbookSpec.ts';
import type { InputsSheet } from './inputsSheet.ts';
import type { MonthsSheet } from './monthsSheet.ts';

interface Sources {
  readonly months: MonthsSheet;
  readonly places: MonthlySheet;
  readonly inputs: InputsSheet;
}

/**
 * The headlines, each worked out from the sheet of months, with its range and the cautious view beside it. MODEL §6.
 * One that rests on a number that is to be given is not there; a line says what is missing.
 */
export function headlinesSheet(content: WorkbookContent, sources: Sources): SheetSpec {
  const { words, ranges, hasMoney } = content;
  const { t } = words;
  const name = t('workbook.sheets.headlines');
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = headlineRows(content, {
    ...sources,
    none: quoted(t('workbook.none')),
    notWithin: quoted(t('workbook.notWithin')),
  });
  const chance: SheetCell[][] =
    ranges && hasMoney
      ? [[t('workbook.figures.chance'), { number: ranges.shareMunicipalGain, format: formats.share }]]
      : [];
  return {
    name,
    columns: [{ width: 52 }, ...Array.from({ length: 5 }, () => ({ width: 20 })), { width: 12 }],
    rows: [
      [{ text: name, look: 'title' }],
      noteRow([t(ranges ? 'workbook.notes.ranges' : 'workbook.noRanges'), t('workbook.notes.kinds')]),
      (['figure', 'central', 'low', 'median', 'high', 'cautious', 'unit'] as const).map((one) =>
        head(t(`workbook.heads.${one}`)),
      ),
      ...rows.map((row) => cellsOf(row, content)),
      ...chance,
      ...missingRows(content),
    ],
    frozen: { rows: 3, columns: 1 },
  };
}

function cellsOf(row: HeadlineRow, { words, projection, ranges }: WorkbookContent): SheetCell[] {
  const { t } = words;
  const { format } = row;
  const none = t(`workbook.${row.none}`);
  const said = (number: number | null): SheetCell => (number === null ? none : { number, format });
  const quantiles = ranges ? row.quantiles(ranges.headline) : null;
  const end = (point: 'p10' | 'p50' | 'p90') => (quantiles ? said(quantiles[point]) : t('workbook.noneYet'));
  return [
    t(`workbook.figures.${row.name}`),
    { formula: row.formula, value: row.read(projection.headline) ?? none, format },
    end('p10'),
    end('p50'),
    end('p90'),
    said(row.read(projection.cautious)),
    { text: t(`workbook.units.${row.unit}`), look: 'unit' },
  ];
}

/** What stands in place of the headlines that cannot be told yet: an empty cell, and the numbers that are missing. */
function missingRows({ words, scenario, hasMoney, hasPersons }: WorkbookContent): SheetCell[][] {
  const { t } = words;
  const fields = (kind: 'people' | 'money') =>
    t('workbook.missingFields', {
      fields: missingFor(scenario, kind)
        .map((path) => fieldNameIn(words, scenario, path))
        .join('; '),
    });
  return [
    ...(hasPersons ? [] : [[t('workbook.figures.extra'), null, fields('people')]]),
    ...(hasMoney ? [] : [[t('workbook.figures.municipality'), null, fields('money')]]),
  ];
}
