import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrations } from '../../electron/database/migrations/index.ts';
import { Ledger, spendLives, spendMigrations } from '../electron/database/lives.ts';
import { randomFrom } from '../electron/database/random.ts';
import { fixtures } from '../electron/database/releasedVersion.ts';

/**
 * `node test/long/killed.ts [lives] [seed]`: starts a process that works on the store as many times as asked, 1,000
 * unless told otherwise, kills it at a random moment and looks at all that it has left. A tenth of the lives begin with
 * an empty folder, where what is cut short is the first start, and a tenth with a database of an older version. Stopped
 * on its way, it goes on where it was when it is asked for the same seed, which it says.
 */
const lives = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 32));
const PER_FOLDER = 40;
const FIRST_STARTS = 5;
const MIGRATIONS = 5;

const soFar = join(tmpdir(), `ungeplan-kills-${seed}.json`);
const cache = mkdtempSync(join(tmpdir(), 'ungeplan-cache-'));
let { round, spent, told } = existsSync(soFar)
  ? (JSON.parse(readFileSync(soFar, 'utf8')) as Record<'round' | 'spent' | 'told', number>)
  : { round: 0, spent: 0, told: 0 };
console.log(`Seed ${seed}${spent > 0 ? `, going on after ${spent} kills` : ''}.`);
try {
  for (; spent < lives; round += 1) {
    const mode = round % 3 === 2 ? 'delete' : 'wal';
    const random = randomFrom(seed + round);
    const ground = () => ({ folder: mkdtempSync(join(tmpdir(), 'ungeplan-lives-')), cache, mode, random }) as const;
    for (let first = 0; first < FIRST_STARTS; first += 1) await spend(ground(), 1);
    await migrate(ground());
    await spend(ground(), PER_FOLDER);
    spent += FIRST_STARTS + MIGRATIONS + PER_FOLDER;
    writeFileSync(soFar, JSON.stringify({ round: round + 1, spent, told }));
    console.log(`${spent} kills, ${told} things told of, nothing lost.`);
  }
  rmSync(soFar, { force: true });
} finally {
  rmSync(cache, { recursive: true });
}

type Ground = Parameters<typeof spendLives>[0];

async function spend(ground: Ground, count: number): Promise<void> {
  told += await spendLives(ground, count, new Ledger());
  // What fails stays to be looked at.
  rmSync(ground.folder, { recursive: true });
}

async function migrate(ground: Ground): Promise<void> {
  const older = migrations.slice(0, -1);
  const { number } = older[Math.floor(ground.random() * older.length)] ?? { number: 10 };
  await spendMigrations(ground, MIGRATIONS, join(fixtures, `v${number}`));
  rmSync(ground.folder, { recursive: true });
}
