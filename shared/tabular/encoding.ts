import { decodeUtf8, isUtf8 } from './utf8.ts';
import { decodeUtf16 } from './utf16.ts';
import { decodeWindows1252 } from './windows1252.ts';

/**
 * How a text file was written. Danish Excel writes Windows-1252 as "CSV", UTF-8 with a mark as "CSV UTF-8", and
 * UTF-16 as "Unicode text"; none of them says so but by its first bytes.
 */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;

export type Encoding = (typeof encodings)[number];

/** As they are called in every language. */
export const encodingNames: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
};

const marks: readonly (readonly [encoding: Encoding, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Bytes looked at for UTF-16 without a mark. */
const SAMPLE = 4096;

/** The most likely encoding: by its mark, by the zeros of UTF-16, by whether it is UTF-8 at all. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  const marked = marks.find(([, mark]) => startsWith(bytes, mark));
  if (marked) return marked[0];
  return guessUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
}

/** The text of a file in that encoding, without a mark at its beginning. What is not valid becomes U+FFFD. */
export function decode(bytes: Uint8Array, encoding: Encoding): string {
  const mark = marks.find(([one, begin]) => one === encoding && startsWith(bytes, begin))?.[1] ?? [];
  const content = bytes.subarray(mark.length);
  switch (encoding) {
    case 'utf-8':
      return decodeUtf8(content);
    case 'utf-16le':
      return decodeUtf16(content, 1);
    case 'utf-16be':
      return decodeUtf16(content, 0);
    case 'windows-1252':
      return decodeWindows1252(content);
  }
}

/** Latin letters in UTF-16 have a zero as every other byte; text in other encodings has none at all. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = sample.length / 6;
  if (odd > many && even < odd / 8) return 'utf-16le';
  if (even > many && odd < even / 8) return 'utf-16be';
  return null;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
