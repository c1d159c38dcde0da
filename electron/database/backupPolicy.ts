import { type BackupName, parseBackupName } from './backupName.ts';

/** Which backups to make and to let go. Pure: names and a time in, an answer out. Days are days of UTC. */

export const TODAY_MAX = 3;
export const DAYS = 10;
export const MIGRATIONS = 3;
/** A step that fails at every start makes one more of the same file each time. */
export const PER_MIGRATION_MAX = 3;

/** Whether the day has no backup yet that was made for its own sake. */
export function backupIsDue(names: readonly string[], now: Date): boolean {
  return !ordinary(parsed(names)).some(({ madeAt }) => dayOf(madeAt) === dayOf(now));
}

/**
 * The names to remove. Kept are the newest three of today, the newest one of each of the last ten days before that had
 * one (so that a long absence loses nothing), and those made before the last three migrations. Names that are not of
 * our making are never among the answer, nor are those that seem to come from a later day.
 */
export function backupsToRemove(names: readonly string[], now: Date): string[] {
  const all = parsed(names);
  const kept = new Set([...keptOrdinary(ordinary(all), dayOf(now)), ...keptBeforeMigrations(all)]);
  return all.filter((backup) => !kept.has(backup)).map(({ name }) => name);
}

function keptOrdinary(backups: readonly BackupName[], today: string): BackupName[] {
  const byDay = Map.groupBy(backups, ({ madeAt }) => dayOf(madeAt));
  const days = [...byDay.keys()].sort().reverse();
  const earlier = days.filter((day) => day < today).slice(0, DAYS);
  return [
    ...days.filter((day) => day > today).flatMap((day) => byDay.get(day) ?? []),
    ...(byDay.get(today) ?? []).slice(0, TODAY_MAX),
    ...earlier.flatMap((day) => (byDay.get(day) ?? []).slice(0, 1)),
  ];
}

function keptBeforeMigrations(backups: readonly BackupName[]): BackupName[] {
  const byVersion = Map.groupBy(backups, ({ reason }) => (reason.kind === 'before' ? reason.version : null));
  byVersion.delete(null);
  const versions = [...byVersion.keys()].sort((a, b) => Number(b) - Number(a)).slice(0, MIGRATIONS);
  return versions.flatMap((version) => (byVersion.get(version) ?? []).slice(0, PER_MIGRATION_MAX));
}

function ordinary(backups: readonly BackupName[]): BackupName[] {
  return backups.filter(({ reason }) => reason.kind !== 'before');
}

/** The backups among the names, newest first. */
function parsed(names: readonly string[]): BackupName[] {
  return names
    .flatMap((name) => parseBackupName(name) ?? [])
    .sort((a, b) => b.madeAt.getTime() - a.madeAt.getTime() || (a.name < b.name ? 1 : -1));
}

function dayOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
