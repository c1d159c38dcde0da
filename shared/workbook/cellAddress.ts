/** Addresses of cells as formulas write them. Rows and columns are counted from 0 here, from 1 and A there. */

const LETTERS = 26;
const A = 65;

/** "A" for column 0, "AA" for column 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(A + (column % LETTERS));
  return column < LETTERS ? letter : columnName(Math.floor(column / LETTERS) - 1) + letter;
}

/** "C5" for row 4, column 2. */
export function cellAt(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** "$C$5:$C$20": one column from row to row, which stays as it is wherever the formula is copied to. */
export function columnRange(column: number, first: number, last: number): string {
  const name = columnName(column);
  return `$${name}$${first + 1}:$${name}$${last + 1}`;
}

/** A cell or a range of another sheet. */
export function onSheet(sheet: string, address: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${address}`;
}
