/**
 * A text for searching: lower case without accents, and the Danish letters as they are written where the keyboard
 * lacks them, so that "aarhus" finds "Århus" and the other way round.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/a\u030a/g, 'aa')
    .replace(/a\u0308/g, 'ae')
    .replace(/o\u0308/g, 'oe')
    .replace(/\p{Mn}/gu, '')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe');
}
