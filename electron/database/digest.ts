import { hash } from 'node:crypto';

/**
 * SHA-256 over the values of a row. SQLite keeps no sums of what it stores: a letter that a failing disk makes another
 * letter is a letter like any other. So each row that holds the planner's work has a digest of its key and its content
 * beside them, and one that does not fit says that the row is not as it was written.
 */
export function digestOf(...values: readonly unknown[]): string {
  return hash('sha256', JSON.stringify(values), 'base64url');
}

/** What a stored text of JSON says; undefined where it is none, or is not as it was written beside its key. */
export function wholeJson(text: unknown, digest: unknown, ...key: readonly unknown[]): unknown {
  if (typeof text !== 'string' || digest !== digestOf(...key, text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
