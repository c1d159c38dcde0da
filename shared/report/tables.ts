import type { Quantiles } from '../uncertainty/quantiles.ts';
import type { ColumnFormat, TableColumn } from '../tables/dataTable.ts';
import type { Words } from '../words/words.ts';

/** The formats of a report's tables: persons whole, money in thousands of kroner, which the head then says. */
export const persons: ColumnFormat = { kind: 'number', decimals: 0 };
export const signedPersons: ColumnFormat = { kind: 'number', decimals: 0, signed: true };
export const thousands: ColumnFormat = { kind: 'number', decimals: 0 };
export const signedThousands: ColumnFormat = { kind: 'number', decimals: 0, signed: true };
export const plainText: ColumnFormat = { kind: 'text' };

/** Kroner as thousands; a difference of a few øre is none. */
export function inThousands(kroner: number): number {
  return Math.round(kroner / 1000) + 0;
}

/** The columns beside a central value: where 8 of 10 draws lie. None where nothing has been drawn. */
export function rangeColumns({ t }: Words, hasDraws: boolean, format: ColumnFormat): TableColumn[] {
  return hasDraws
    ? [
        { head: t('report.low'), format },
        { head: t('report.high'), format },
      ]
    : [];
}

/** The cells under those columns. */
export function rangeCells(
  hasDraws: boolean,
  quantiles: Quantiles<number | null> | null | undefined,
  read: (value: number) => number = (value) => value,
): (number | null)[] {
  if (!hasDraws) return [];
  const ends = quantiles ? [quantiles.p10, quantiles.p90] : [null, null];
  return ends.map((end) => (end === null ? null : read(end)));
}

/** What must be said under a table whose ranges are not there. */
export function rangeNotes({ t }: Words, hasDraws: boolean): string[] {
  return hasDraws ? [t('report.rangesNote')] : [t('report.rangesMissing')];
}
