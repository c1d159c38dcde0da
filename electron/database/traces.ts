import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { listBackups } from './backup.ts';
import { backupFolder, companionsOf, databaseFile } from './layout.ts';

/**
 * Whether a folder shows that it held a database once: by backups, or by companions that the database left. The journal
 * of a first start that was cut short is none, since there was nothing yet that it could take a copy of.
 */
export function hasTraces(folder: string): boolean {
  if (listBackups(backupFolder(folder)).length > 0) return true;
  return companionsOf(databaseFile(folder)).some((file) => !(file.endsWith('-journal') && isOfNothing(file)));
}

/** SQLite's header of a journal, which saved pages follow. */
const HEADER_LENGTH = 512;
/** In it: how many pages the database had before. */
const PAGES_BEFORE = 16;

/** Whether a journal holds no page, and was begun on a database that had none. */
function isOfNothing(journal: string): boolean {
  if (statSync(journal).size > HEADER_LENGTH) return false;
  const descriptor = openSync(journal, 'r');
  try {
    const header = Buffer.alloc(HEADER_LENGTH);
    readSync(descriptor, header, 0, HEADER_LENGTH, 0);
    return header.readUInt32BE(PAGES_BEFORE) === 0;
  } finally {
    closeSync(descriptor);
  }
}
