import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What lies in the data folder. The database's companions are SQLite's own and go wherever it goes. */

const COMPANIONS = ['-wal', '-shm', '-journal'] as const;

/** "UNGP": says whose file it is, at byte 68 of a SQLite file. */
export const APPLICATION_ID = 0x554e4750;

export function databaseFile(folder: string): string {
  return join(folder, 'ungeplan.sqlite');
}

export function backupFolder(folder: string): string {
  return join(folder, 'backups');
}

/** Notes of the files elsewhere that are being written: see UnfinishedFiles. */
export function unfinishedFolder(folder: string): string {
  return join(folder, 'unfinished');
}

/** Where files go that a restore replaced: nothing is ever deleted from there by the app. */
export function asideFolder(folder: string): string {
  return join(folder, 'aside');
}

/** The companions of `file` that exist. */
export function companionsOf(file: string): string[] {
  return COMPANIONS.map((ending) => `${file}${ending}`).filter((path) => existsSync(path));
}
