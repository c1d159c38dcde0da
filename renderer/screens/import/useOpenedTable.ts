import { useState } from 'react';
import type { TableFile } from '../../../shared/contract/tables.ts';
import type { TextChoices } from '../../../shared/tabular/readTextFile.ts';
import type { Table } from '../../../shared/tabular/table.ts';
import { useTextFile } from './useTextFile.ts';

/** A file that could be opened. */
export type OpenedFile = Exclude<TableFile, { state: 'refused' }>;

/** How the file is read, and what can be said otherwise: for a text file its encoding, for a workbook its sheet. */
export type Reading =
  | {
      readonly kind: 'text';
      readonly encoding: NonNullable<TextChoices['encoding']>;
      readonly delimiter: NonNullable<TextChoices['delimiter']>;
      readonly onChoose: (choice: Partial<TextChoices>) => void;
    }
  | {
      readonly kind: 'workbook';
      readonly sheets: readonly string[];
      readonly sheet: number;
      readonly onChoose: (sheet: number) => void;
    };

/** The table of an opened file, null while it is being read; and how it was read. */
export function useOpenedTable(file: OpenedFile): { readonly table: Table | null; readonly reading: Reading | null } {
  const [choices, setChoices] = useState<TextChoices>({ encoding: null, delimiter: null });
  const [sheet, setSheet] = useState(() => (file.state === 'workbook' ? firstFilled(file) : 0));
  const text = useTextFile(file.state === 'text' ? file.bytes : null, choices);
  if (file.state === 'workbook') {
    const names = file.sheets.map(({ name }) => name);
    return {
      table: file.sheets[sheet] ?? null,
      reading: { kind: 'workbook', sheets: names, sheet, onChoose: setSheet },
    };
  }
  if (!text) return { table: null, reading: null };
  const { encoding, delimiter, table } = text;
  // Another encoding may have another delimiter; what was chosen by hand stays.
  const onChoose = (choice: Partial<TextChoices>) => setChoices((before) => ({ ...before, ...choice }));
  return { table, reading: { kind: 'text', encoding, delimiter, onChoose } };
}

function firstFilled({ sheets }: Extract<OpenedFile, { state: 'workbook' }>): number {
  return Math.max(
    0,
    sheets.findIndex(({ rows }) => rows.length > 0),
  );
}
