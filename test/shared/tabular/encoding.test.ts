import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encodings, guessEncoding } from '../../../shared/tabular/encoding.ts';
import { runs } from '../arbitraries/runs.ts';
import { danishFiles } from './danishExcel.ts';

describe('a file from Danish Excel', () => {
  test.each(danishFiles)('%s is recognised as %s', (_name, encoding, bytes) => {
    expect(guessEncoding(bytes)).toBe(encoding);
  });

  test.each(danishFiles)('%s keeps æ, ø and å', (_name, encoding, bytes) => {
    const text = decode(bytes, encoding);
    expect(text.replaceAll('\t', ';')).toBe('Målgruppe;Antal personer;Til job\r\nSærligt øvede;1.200;12,5 %\r\n');
  });

  test('read with the wrong choice it is wrong, and right again with the right one: the bytes are kept', () => {
    const [, , bytes = new Uint8Array()] = danishFiles[2] ?? [];
    expect(decode(bytes, 'windows-1252')).toContain('MÃ¥lgruppe');
    expect(decode(bytes, 'utf-8')).toContain('Målgruppe');
  });
});

test('plain letters and digits are the same in UTF-8 and Windows-1252, and are taken for UTF-8', () => {
  expect(guessEncoding(Uint8Array.from([65, 59, 49]))).toBe('utf-8');
  expect(guessEncoding(new Uint8Array())).toBe('utf-8');
});

test('a letter that is cut in two at the end of a file becomes one mark, and hides nothing before it', () => {
  expect(decode(Uint8Array.from([65, 0xc3]), 'utf-8')).toBe('A\ufffd');
  expect(decode(Uint8Array.from([65, 0, 66]), 'utf-16le')).toBe('A\ufffd');
});

/** The web's own decoder, which the engine of the app has too: the other half of the comparison. */
describe('every encoding is decoded as the web’s own decoder does', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 60 }).map((text) => new TextEncoder().encode(text)),
  );

  test.each(encodings)('%s', (encoding) => {
    fc.assert(
      fc.property(bytes, (input) => {
        expect(decode(input, encoding)).toBe(new TextDecoder(encoding).decode(input));
      }),
      runs(300),
    );
  });
});
