import type { FieldPath } from '../../document/field.ts';
import { sourceTitle } from '../../evidence/sourceTitle.ts';
import { cellAt, onSheet } from '../cellAddress.ts';
import { type InputRow, inputRows } from '../inputRows.ts';
import type { WorkbookContent } from '../workbookInput.ts';
import { formats, head, noteRow, type SheetCell, type SheetSpec } from '../workbookSpec.ts';

/** The sheet of assumptions, and where a number stands on it. */
export interface InputsSheet {
  readonly spec: SheetSpec;
  /** The cell of a field as other sheets write it; null for one that the document leaves out, or that is to be given. */
  readonly at: (path: FieldPath) => string | null;
}

const FIRST_ROW = 3;
const VALUE = 2;

const unitFormats = { number: formats.plain, share: formats.share, kroner: formats.krone } as const;

/** Every number of the scenario with its unit and where it comes from. One that is to be given is empty, and says so. */
export function inputsSheet({ words, scenario }: WorkbookContent): InputsSheet {
  const { t, language } = words;
  const name = t('workbook.sheets.inputs');
  const rows = inputRows(scenario, words);
  const value = ({ value: number, unit }: InputRow): SheetCell =>
    number === null ? null : { number, format: unitFormats[unit] };
  const cells = (row: InputRow): SheetCell[] => [
    row.where,
    row.name,
    value(row),
    { text: row.value === null ? t('workbook.missing') : t(`workbook.units.${row.unit}`), look: 'unit' },
    value({ ...row, value: row.standard }),
    t(`source.${row.entry?.kind ?? 'unknown'}`),
    row.entry?.source ? sourceTitle(row.entry.source, language) : null,
    row.entry?.note ?? null,
    row.path,
  ];
  const heads = ['where', 'name', 'value', 'unit', 'standard', 'kind', 'source', 'note', 'path'] as const;
  const widths = [28, 44, 16, 10, 16, 16, 40, 40, 60];
  return {
    spec: {
      name,
      columns: widths.map((width) => ({ width })),
      rows: [
        [{ text: name, look: 'title' }],
        noteRow([t('workbook.notes.formulas')]),
        heads.map((one) => head(t(`workbook.heads.${one}`))),
        ...rows.map(cells),
      ],
      frozen: { rows: FIRST_ROW, columns: 2 },
    },
    at(path) {
      const at = rows.findIndex((row) => row.path === path && row.value !== null);
      return at === -1 ? null : onSheet(name, cellAt(FIRST_ROW + at, VALUE));
    },
  };
}
