import { z } from 'zod';
import { isHarmless } from './isHarmless.ts';
import { FILE_FORMAT, FILE_VERSION, type FileHeader, headerSchema } from './records.ts';
import { isKnownVersion, upgradeRecord } from './upgradeRecord.ts';

/** Why nothing was read from a file. `found` and `newest` are versions of the format, and go with `newerVersion`. */
export type HeaderRefusal =
  | { readonly reason: 'notOurs' }
  | { readonly reason: 'newerVersion'; readonly found: number; readonly newest: number };

export type ReadHeader =
  | { readonly ok: true; readonly header: FileHeader; readonly version: number }
  | ({ readonly ok: false } & HeaderRefusal);

/** What is asked of a first line of any version, also of one that is not known yet. */
const anyHeader = z.object({ format: z.literal(FILE_FORMAT), version: z.int() });

/** Reads the first line of a file. A byte order mark, as Windows editors leave one, is not a fault. */
export function readHeader(line: string): ReadHeader {
  const json = jsonOf(line.replace(/^\uFEFF/, ''));
  const any = anyHeader.safeParse(json);
  if (!any.success) return { ok: false, reason: 'notOurs' };
  const { version } = any.data;
  if (!isKnownVersion(version)) return { ok: false, reason: 'newerVersion', found: version, newest: FILE_VERSION };
  const header = headerSchema.safeParse(upgradeRecord(json as Record<string, unknown>, version));
  return header.success ? { ok: true, header: header.data, version } : { ok: false, reason: 'notOurs' };
}

/** What a line says; undefined where it is no JSON, or none that is harmless. */
export function jsonOf(line: string): unknown {
  try {
    const json: unknown = JSON.parse(line);
    return isHarmless(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
