/**
 * A text for searching: lower case without accents, and the Danish letters as they are written where the keyboard
 * lacks them, so that "aarhus" finds "Århus" and the other way round.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/[æä]/g, 'ae')
    .replace(/[øö]/g, 'oe')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
}
