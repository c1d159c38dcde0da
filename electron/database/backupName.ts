/**
 * The name of a backup says when and why it was made, so that the folder can be read without opening a file:
 * `ungeplan-20270131T083000123Z-daily.sqlite`, `…-before-0020.sqlite`.
 */

export type BackupReason =
  | { readonly kind: 'daily' | 'manual' }
  | { readonly kind: 'before'; readonly version: number };

export interface BackupName {
  readonly name: string;
  readonly madeAt: Date;
  readonly reason: BackupReason;
}

const PATTERN =
  /^ungeplan-(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-(?:(daily|manual)|before-(\d{4,}))\.sqlite$/;

export function backupName(madeAt: Date, reason: BackupReason): string {
  const why = reason.kind === 'before' ? `before-${String(reason.version).padStart(4, '0')}` : reason.kind;
  return `ungeplan-${stamp(madeAt)}-${why}.sqlite`;
}

/** An instant as it may stand in a file name on every system. */
export function stamp(instant: Date): string {
  return instant.toISOString().replace(/[-:.]/g, '');
}

/** Null for any file that is not a backup of ours, which nobody may then touch. */
export function parseBackupName(name: string): BackupName | null {
  const found = PATTERN.exec(name);
  if (found === null) return null;
  const [, year, month, day, hour, minute, second, millisecond, kind, version] = found;
  const madeAt = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  if (Number.isNaN(madeAt.getTime())) return null;
  if (version !== undefined) return { name, madeAt, reason: { kind: 'before', version: Number(version) } };
  return { name, madeAt, reason: { kind: kind === 'daily' ? 'daily' : 'manual' } };
}
