/**
 * A text whose plain order is the Danish alphabetical order of `text`: capitals and accents do not matter, æ ø å come
 * last, "aa" counts as å (Aalborg after Ølstykke), and numbers go by size (Plan 2 before Plan 10). SQLite knows only
 * the order of bytes.
 */
export function sortKey(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/aa|å/g, '}')
    .replace(/[øö]/g, '|')
    .replace(/[æä]/g, '{')
    .replace(/ü/g, 'y')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}
