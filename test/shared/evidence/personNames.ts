import { createHash } from 'node:crypto';

/** SHA-256 of words that the documents have only as parts of persons' names, so that none is named here either. */
const namesHashed = new Set<string>([
  '0e58ffb0507016ce',
  '468ae8ef1fd24536',
  '5711b578d1d9f438',
  '5bfdf5e54deb410a',
  '5da9a7736aa0b8b5',
  '5f5f66eea1990697',
  '64485fb85b85afd5',
  '77d0b8665a8e9f36',
  '7ce05c4168529bc2',
  '84c8776f6c90ce1f',
  'c02ccbcffccdc9bb',
  'd065a4c7abea18d6',
  'da2b230fbb5afd6b',
  'dd4456b7eb9457f4',
  'dfd7d878914ecdd8',
  'eb30d6fe1dd8a407',
  'f166226706d234db',
]);

/** How many such words there are. */
export const NAMES = namesHashed.size;

/** The words of `text` that are parts of persons' names. */
export function namesIn(text: string): string[] {
  return (text.match(/\p{L}+/gu) ?? []).filter((word) => namesHashed.has(hash(word)));
}

function hash(word: string): string {
  return createHash('sha256').update(word).digest('hex').slice(0, 16);
}
