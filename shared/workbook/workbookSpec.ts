import type { Language } from '../words/language.ts';

/** A workbook as data: what is to stand in every cell, before any library writes it. */

/** How a text is set. 'wrap' is running text, 'unit' stands right after a number. */
export type TextLook = 'title' | 'head' | 'strong' | 'wrap' | 'unit';

/** Empty, a plain text, a number in its column's format, or one of these. */
export type SheetCell = null | string | number | StyledText | FormattedNumber | MonthCell | FormulaCell;

export interface StyledText {
  readonly text: string;
  readonly look: TextLook;
  /** How many columns it goes over; one where left out. */
  readonly across?: number;
}

export interface FormattedNumber {
  readonly number: number;
  /** A number format as spreadsheets write it. */
  readonly format: string;
}

/** A calendar month, "2027-01". */
export interface MonthCell {
  readonly month: string;
}

/** A formula in English function names, and what it comes to in the app: what is shown until it is computed anew. */
export interface FormulaCell {
  readonly formula: string;
  readonly value: number | string;
  readonly format?: string;
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  /** Of the numbers in it that have none of their own. */
  readonly format?: string;
}

export interface SheetSpec {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** How many rows and columns stay when one scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly isHidden?: true;
}

export interface WorkbookSpec {
  readonly title: string;
  readonly language: Language;
  readonly sheets: readonly SheetSpec[];
}

/** The number formats of the workbook, as spreadsheets write them. */
export const formats = {
  persons: '#,##0.0',
  whole: '#,##0',
  plain: '#,##0.######',
  hours: '#,##0.0',
  kroner: '#,##0',
  krone: '#,##0.00',
  factor: '0.000000',
  share: '0.0###%',
  number: '0',
} as const;

/** Columns that a note goes over: about a window's width. */
const NOTE_COLUMNS = 7;

/** What a reader of a sheet must know, in one row. */
export const noteRow = (notes: readonly string[]): SheetCell[] => [
  { text: notes.join(' '), look: 'wrap', across: NOTE_COLUMNS },
];

/** A text set as a heading of columns. */
export const head = (text: string): StyledText => ({ text, look: 'head' });
