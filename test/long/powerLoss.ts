import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { databaseFile } from '../../electron/database/layout.ts';
import type { JournalMode } from '../../electron/database/pragmas.ts';
import { Ledger, mustHoldAll, mustTellAll, type Told } from '../electron/database/lives.ts';
import { randomFrom } from '../electron/database/random.ts';
import { fixtures } from '../electron/database/releasedVersion.ts';
import { type Change, RecordedDisk, readRecord } from './disk/recordedDisk.ts';
import { withDisk } from './disk/withDisk.ts';

/**
 * `node test/long/powerLoss.ts [losses] [seed]`: writes down every change of the disk while a process works on the store
 * as a person does who never rests, and lets the power go at as many moments of that as asked, 1,000 unless told
 * otherwise. What a disk may have left of it then must open whole, and hold all that had been told of.
 */
const losses = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 32));
const random = randomFrom(seed);
/** Milliseconds that are written down at a time. */
const WORK = 2500;
const PER_RECORD = 100;
const TOLD = 'told.jsonl';

/** What is written down: work in either journal mode, and the migration of a database of an older version. */
interface Round {
  readonly mode: JournalMode;
  /** The older version's file, without its ending. */
  readonly released: string | null;
}
const rounds: readonly Round[] = [
  { mode: 'wal', released: null },
  { mode: 'delete', released: null },
  { mode: 'wal', released: join(fixtures, 'v10') },
  { mode: 'delete', released: join(fixtures, 'v40') },
];

console.log(`Seed ${seed}.`);
await withDisk(async (library) => {
  for (let done = 0; done < losses; done += PER_RECORD) {
    const round = rounds[(done / PER_RECORD) % rounds.length] ?? { mode: 'wal', released: null };
    const folder = mkdtempSync(join(tmpdir(), 'ungeplan-power-'));
    const file = `${folder}.record`;
    await record(library, folder, file, round);
    const changes = readRecord(file).filter(({ path }) => !path.endsWith('-shm'));
    await lose(changes, folder, round, Math.min(PER_RECORD, losses - done));
    const what = round.released === null ? 'work' : 'migration';
    console.log(
      `${done + PER_RECORD} losses of power, the last at ${what}, ${round.mode}, in ${changes.length} changes.`,
    );
    rmSync(folder, { recursive: true });
    rmSync(file);
  }
});

async function record(library: string, folder: string, file: string, { mode, released }: Round): Promise<void> {
  const child = join(import.meta.dirname, '../electron/database/editInChild.ts');
  if (released !== null) copyFileSync(`${released}.sqlite`, databaseFile(folder));
  const told = openSync(join(folder, TOLD), 'a');
  const then = released === null ? 'work' : 'rest';
  const running = spawn(process.execPath, [child, folder, String(Math.floor(random() * 1e6)), mode, then], {
    stdio: ['ignore', told, 'inherit'],
    env: { ...process.env, LD_PRELOAD: library, DISK_FOLDER: folder, DISK_RECORD: file },
  });
  const ended = once(running, 'close');
  await pause(WORK);
  running.kill('SIGKILL');
  await ended;
  closeSync(told);
}

/** Goes through the record once, and loses the power at so many places of it. */
async function lose(changes: readonly Change[], folder: string, round: Round, count: number): Promise<void> {
  const moments = Array.from({ length: count }, () => Math.floor(random() * changes.length)).sort((a, b) => a - b);
  const disk = new RecordedDisk();
  if (round.released !== null) disk.begin(databaseFile(folder), readFileSync(`${round.released}.sqlite`));
  let told = '';
  let next = 0;
  for (const [at, change] of changes.entries()) {
    // What is told is heard, whatever becomes of the disk.
    if (change.path.endsWith(TOLD)) told += change.data.toString('utf8');
    else disk.take(change);
    for (; moments[next] === at; next += 1) {
      const left = leftOf(disk, folder);
      try {
        if (round.released === null) await mustHoldAll({ folder: left, mode: round.mode }, ledgerOf(told));
        else await mustTellAll({ folder: left, mode: round.mode }, round.released);
      } catch (error) {
        throw new Error(`Seed ${seed}: power lost after change ${at}, left in ${left}`, { cause: error });
      }
      rmSync(left, { recursive: true });
    }
  }
}

/** A folder with what the disk has when the power is back. */
function leftOf(disk: RecordedDisk, folder: string): string {
  const left = mkdtempSync(join(tmpdir(), 'ungeplan-lost-'));
  for (const [path, bytes] of disk.afterPowerLoss(random)) {
    const file = join(left, path.slice(folder.length));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return left;
}

function ledgerOf(told: string): Ledger {
  const ledger = new Ledger();
  for (const line of told.split('\n')) if (line !== '') ledger.add(JSON.parse(line) as Told);
  return ledger;
}
