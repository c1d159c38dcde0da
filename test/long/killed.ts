import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ledger, spendLives } from '../electron/database/lives.ts';

/**
 * `node test/long/killed.ts [lives]`: starts a process that works on the store as many times as asked, 1,000 unless
 * told otherwise, kills it at a random moment and looks at all that it has left. A tenth of the lives begin with an
 * empty folder, where what is cut short is the first start.
 */
const lives = Number(process.argv[2] ?? 1000);
const PER_FOLDER = 50;
const FIRST_STARTS = 5;

const cache = mkdtempSync(join(tmpdir(), 'ungeplan-cache-'));
let [spent, told] = [0, 0];
try {
  for (let round = 0; spent < lives; round += 1) {
    const mode = round % 3 === 2 ? 'delete' : 'wal';
    for (let first = 0; first < FIRST_STARTS; first += 1) await spend(1, mode);
    await spend(PER_FOLDER - FIRST_STARTS, mode);
    console.log(`${spent} kills, ${told} things told of, nothing lost.`);
  }
} finally {
  rmSync(cache, { recursive: true });
}

async function spend(count: number, mode: 'wal' | 'delete'): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ungeplan-lives-'));
  told += await spendLives({ folder, cache, mode }, count, new Ledger());
  spent += count;
  // What fails stays to be looked at.
  rmSync(folder, { recursive: true });
}
