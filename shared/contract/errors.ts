import { z } from 'zod';

/**
 * What can go wrong in a call, as data: a code, and the facts that a sentence about it needs. The sentences are in
 * shared/words, in both languages. Nothing else of an error crosses the boundary.
 */
export const errorCodes = [
  // The call itself.
  'invalidInput',
  'unknownSender',
  'notFound',
  'conflict',
  'alreadyDecided',
  'unreadableDocument',
  'damagedDocument',
  'noStore',
  'cancelled',
  'noPicture',
  // A file that somebody chose.
  'fileGone',
  'fileNotWritten',
  'internal',
  // The database file: the codes of a StoreProblem.
  'fromFuture',
  'anotherProgram',
  'damaged',
  'missing',
  'gone',
  'full',
  'notWritable',
  'locked',
  'unreadable',
  'noFolder',
  'migrationFailed',
  'backupFailed',
  'settingRefused',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export const callErrorSchema = z.strictObject({
  code: z.enum(errorCodes),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

export type CallError = z.infer<typeof callErrorSchema>;

/** An error of `code` with its facts. */
export function callError(code: ErrorCode, facts: CallError['facts'] = {}): CallError {
  return { code, facts };
}

/** What every call answers with. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CallError };
