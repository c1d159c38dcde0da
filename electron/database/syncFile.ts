import { open } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a closed file on the disk itself. Not for the database while it is open: see SQLite on POSIX locks. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts the name of a file on the disk, where the system has that notion: Windows cannot open a folder. */
export async function syncFolderOf(file: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(dirname(file), 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
