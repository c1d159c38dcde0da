/** What a spreadsheet calls the column at a place from 0: A … Z, AA … */
export function columnLetter(at: number): string {
  const rest = String.fromCharCode(65 + (at % 26));
  return at < 26 ? rest : columnLetter(Math.floor(at / 26) - 1) + rest;
}
