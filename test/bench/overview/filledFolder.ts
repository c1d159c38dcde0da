import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { backupName } from '../../../electron/database/backupName.ts';
import { backupFolder, databaseFile } from '../../../electron/database/layout.ts';
import { migrations } from '../../../electron/database/migrations/index.ts';
import { makeOnce } from '../../../electron/launcher/makeOnce.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { MODEL_VERSION } from '../../../shared/model/project.ts';
import { fillStore, sealRows } from '../fillStore.ts';

/** What the design promises the overview for. */
export const SCENARIOS = 10_000;
export const REVISIONS = 50;

/** Rows that the overview shows, whose headlines another model is to have computed at the beginning of every run. */
const STALE = 200;

/** GiB: the database, and what SQLite writes beside it meanwhile. */
const ROOM = 10;

/**
 * A data folder with the database that the overview is measured on, made once and kept: several gigabytes, a few
 * minutes. It is used as it is: every run saves a few revisions and leaves ten copies in the trash, which is nothing to
 * what is there.
 */
export async function filledFolder(cache: string, document: Scenario, report: (line: string) => void): Promise<string> {
  const made = JSON.stringify({ SCENARIOS, REVISIONS, version: migrations.at(-1)?.number, document: hashOf(document) });
  const stampIn = (folder: string) => join(folder, 'made.json');
  const folder = join(cache, 'filled');
  const isWhole = (place: string) => existsSync(stampIn(place)) && readFileSync(stampIn(place), 'utf8') === made;
  if (!isWhole(folder)) {
    report(`Laver ${SCENARIOS} scenarier med ${REVISIONS} revisioner hver i ${folder} …`);
    mkdirSync(cache, { recursive: true });
    mustHaveRoom(cache);
  }
  await makeOnce({
    folder,
    isWhole,
    report,
    make: async (place) => {
      await fillStore(place, { scenarios: SCENARIOS, revisions: REVISIONS, document });
      writeFileSync(stampIn(place), made);
    },
  });
  markSummaries(folder);
  pretendBackup(folder);
  return folder;
}

/** @throws Error that says what to do, rather than fill the disk. */
function mustHaveRoom(cache: string): void {
  const { bavail, bsize } = statfsSync(cache);
  const free = (bavail * bsize) / 2 ** 30;
  if (free >= ROOM) return;
  throw new Error(
    `The overview needs ${ROOM} GiB of disk in ${cache}; ${free.toFixed(1)} are free. Name the other parts.`,
  );
}

/** All summaries are of today's model but those of the newest rows: as the first look after an update finds them. */
function markSummaries(folder: string): void {
  const database = new Database(databaseFile(folder));
  const mark = (version: string, condition: string) =>
    database.exec(
      `UPDATE scenarios SET summary = json_set(summary, '$.modelVersion', '${version}')
       WHERE summary ->> '$.modelVersion' <> '${version}' AND ${condition}`,
    );
  mark(MODEL_VERSION, 'TRUE');
  mark(
    'before',
    `id IN (SELECT id FROM scenarios WHERE place = 'active' ORDER BY changed_at DESC, id DESC LIMIT ${STALE})`,
  );
  sealRows(database);
  database.close();
}

/**
 * The backup of the day would come in the middle of the measurement and fill the disk with a second copy of the
 * gigabytes; a file that has its name keeps it away.
 */
function pretendBackup(folder: string): void {
  rmSync(backupFolder(folder), { recursive: true, force: true });
  mkdirSync(backupFolder(folder));
  writeFileSync(join(backupFolder(folder), backupName(new Date(), { kind: 'daily' })), '');
}

function hashOf(document: Scenario): string {
  return createHash('sha256').update(JSON.stringify(document)).digest('hex').slice(0, 16);
}
