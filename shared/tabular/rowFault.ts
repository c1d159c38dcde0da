/** What can be wrong with a row of an imported table. The sentences are in shared/words, in both languages. */
export const rowFaultCodes = [
  /** A required cell is empty. */
  'missing',
  /** The row belongs to nothing, because its column is not in the file. */
  'notANumber',
  'outOfRange',
  'tooLong',
  'notAMonth',
  'unknownPlace',
  'unknownMeasure',
  'unknownSegment',
  /** The measure is not counted at that place. */
  'notCountedHere',
  /** The same month, measure and group stands in an earlier row. */
  'twice',
  /** The plan has as many target groups as it may. */
  'full',
  /** The numbers of the row break a rule together; `rule` holds which. */
  'rule',
] as const;

export type RowFaultCode = (typeof rowFaultCodes)[number];

export interface RowFault<Id extends string> {
  /** What the column holds; null where the row as a whole is wrong. */
  readonly column: Id | null;
  /** What stands in the cell, as it was written. */
  readonly cell: string;
  readonly code: RowFaultCode;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** How a cell was read that could have been meant otherwise. */
export interface UnsureCell<Id extends string> {
  readonly column: Id;
  readonly cell: string;
  /** In the document's unit. */
  readonly value: number;
}

/** One row of the file: what comes of it, or what is wrong with it. */
export interface ReadRow<Id extends string, Made> {
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
  /** What is made of it; null where something is wrong. */
  readonly made: Made | null;
  readonly faults: readonly RowFault<Id>[];
  readonly unsure: readonly UnsureCell<Id>[];
}
