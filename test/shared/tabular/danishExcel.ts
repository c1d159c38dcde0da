import type { Encoding } from '../../../shared/tabular/encoding.ts';

/** Files as Danish Excel writes them, byte by byte, so that no decoder of ours or of the machine's made them. */

/** "Målgruppe;Antal personer;Til job" and "Særligt øvede;1.200;12,5 %", with CRLF after each. */
const head = 'M\u00e5lgruppe;Antal personer;Til job\r\n';
const row = 'S\u00e6rligt \u00f8vede;1.200;12,5 %\r\n';

export const danishText = head + row;

/** What the cells are, however the file was written. */
export const danishCells = [
  ['Målgruppe', 'Antal personer', 'Til job'],
  ['Særligt øvede', '1.200', '12,5 %'],
];

/** The three Danish letters in each encoding; all other letters of the text are ASCII. */
const letters: Readonly<Record<Encoding, Readonly<Record<string, readonly number[]>>>> = {
  'windows-1252': { å: [0xe5], æ: [0xe6], ø: [0xf8] },
  'utf-8': { å: [0xc3, 0xa5], æ: [0xc3, 0xa6], ø: [0xc3, 0xb8] },
  'utf-16le': { å: [0xe5, 0], æ: [0xe6, 0], ø: [0xf8, 0] },
  'utf-16be': { å: [0, 0xe5], æ: [0, 0xe6], ø: [0, 0xf8] },
};

/** The text in that encoding. Only ASCII and the Danish letters above may stand in it. */
export function bytesOf(text: string, encoding: Encoding, mark: readonly number[] = []): Uint8Array {
  const ascii = (code: number) => (encoding === 'utf-16le' ? [code, 0] : encoding === 'utf-16be' ? [0, code] : [code]);
  const bytes = [...text].flatMap((letter) => letters[encoding][letter] ?? ascii(letter.charCodeAt(0)));
  return Uint8Array.from([...mark, ...bytes]);
}

/** Each way in which Excel saves such a table, by what its dialog calls it. */
export const danishFiles: readonly (readonly [name: string, encoding: Encoding, bytes: Uint8Array])[] = [
  ['CSV (semikolonsepareret)', 'windows-1252', bytesOf(danishText, 'windows-1252')],
  ['CSV UTF-8', 'utf-8', bytesOf(danishText, 'utf-8', [0xef, 0xbb, 0xbf])],
  ['CSV UTF-8 without its mark', 'utf-8', bytesOf(danishText, 'utf-8')],
  ['Unicode-tekst', 'utf-16le', bytesOf(danishText.replaceAll(';', '\t'), 'utf-16le', [0xff, 0xfe])],
  ['Unicode-tekst without its mark', 'utf-16le', bytesOf(danishText, 'utf-16le')],
  ['UTF-16, the other way round', 'utf-16be', bytesOf(danishText, 'utf-16be', [0xfe, 0xff])],
  ['UTF-16, the other way round, without its mark', 'utf-16be', bytesOf(danishText, 'utf-16be')],
];
