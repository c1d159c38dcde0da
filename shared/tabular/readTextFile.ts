import { type Delimiter, guessDelimiter } from './delimiter.ts';
import { decode, type Encoding, guessEncoding } from './encoding.ts';
import { parseText } from './parseText.ts';
import type { Table } from './table.ts';

/** What a person has said about a text file; null for what is guessed. */
export interface TextChoices {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
}

/** A text file as it was read, and how. */
export interface TextFile {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly table: Table;
}

/** Reads a text file from its bytes, as it is told to and else as it guesses. */
export function readTextFile(bytes: Uint8Array, choices: TextChoices): TextFile {
  const encoding = choices.encoding ?? guessEncoding(bytes);
  const text = decode(bytes, encoding);
  const delimiter = choices.delimiter ?? guessDelimiter(text);
  return { encoding, delimiter, table: parseText(text, delimiter) };
}
