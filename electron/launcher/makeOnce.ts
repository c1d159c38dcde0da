import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { messages } from './messages.ts';

const pollMilliseconds = 500;
const hourInMilliseconds = 60 * 60 * 1000;

export interface MakeOnceOptions {
  /** The folder that is to exist in the end. */
  readonly folder: string;
  /** Whether what lies in that folder is whole; a folder that is not is thrown away and made again. */
  readonly isWhole: (folder: string) => boolean;
  /** Fills an empty folder. What it leaves there becomes the folder, in one rename. */
  readonly make: (folder: string) => Promise<void>;
  readonly report: (line: string) => void;
}

/**
 * Makes a folder that several processes share, once. The work happens in a temporary neighbour that is renamed when
 * it is whole, so nobody ever sees half of it; a lock file keeps a second process from doing the same work, and is
 * only a courtesy: without it the later rename would lose and its work be thrown away.
 * @throws whatever `make` throws, after removing what it left.
 */
export async function makeOnce({ folder, isWhole, make, report }: MakeOnceOptions): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const lockFile = `${folder}.lock`;
  const waitsUntil = Date.now() + hourInMilliseconds;
  let waited = false;
  while (!isWhole(folder)) {
    const locked = takeLock(lockFile);
    if (!locked && Date.now() < waitsUntil) {
      if (!waited) report(messages.waitingForOther(basename(folder)));
      waited = true;
      await pause(pollMilliseconds);
      continue;
    }
    try {
      // Looked at again under the lock: the one who held it before may just have finished.
      if (!isWhole(folder)) await makeUnderLock(folder, isWhole, make);
    } finally {
      if (locked) rmSync(lockFile, { force: true });
    }
  }
}

async function makeUnderLock(folder: string, isWhole: (folder: string) => boolean, make: MakeOnceOptions['make']) {
  removeAbandoned(folder);
  const unfinished = mkdtempSync(`${folder}.unfinished-`);
  try {
    await make(unfinished);
    if (!isWhole(unfinished)) throw new Error(messages.madeIncomplete(basename(folder)));
    if (existsSync(folder) && !isWhole(folder)) rmSync(folder, { recursive: true, force: true });
    try {
      renameSync(unfinished, folder);
    } catch (thrown) {
      if (!isWhole(folder)) throw thrown;
    }
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Takes the lock, also from an owner that no longer runs. */
function takeLock(lockFile: string): boolean {
  if (writeLock(lockFile)) return true;
  if (!ownerIsGone(lockFile)) return false;
  rmSync(lockFile, { force: true });
  return writeLock(lockFile);
}

function writeLock(lockFile: string): boolean {
  try {
    writeFileSync(lockFile, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (thrown) {
    if (isErrorWithCode(thrown, 'EEXIST')) return false;
    throw thrown;
  }
}

function ownerIsGone(lockFile: string): boolean {
  let owner: number;
  try {
    owner = Number.parseInt(readFileSync(lockFile, 'utf8'), 10);
    // An empty lock is one whose owner has created but not yet written it, unless it has lain there for long.
    if (Number.isNaN(owner)) return Date.now() - statSync(lockFile).mtimeMs > hourInMilliseconds;
  } catch {
    return false;
  }
  try {
    process.kill(owner, 0);
    return false;
  } catch (thrown) {
    return isErrorWithCode(thrown, 'ESRCH');
  }
}

/** Removes what a killed process left: hundreds of MB that nobody would otherwise find. */
function removeAbandoned(folder: string): void {
  const prefix = `${basename(folder)}.unfinished-`;
  for (const name of readdirSync(dirname(folder))) {
    const path = join(dirname(folder), name);
    if (name.startsWith(prefix) && Date.now() - statSync(path).mtimeMs > hourInMilliseconds) {
      rmSync(path, { recursive: true, force: true });
    }
  }
}

function isErrorWithCode(thrown: unknown, code: string): boolean {
  return thrown instanceof Error && 'code' in thrown && thrown.code === code;
}
