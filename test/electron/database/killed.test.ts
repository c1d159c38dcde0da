import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Ledger, spendLives, spendMigrations } from './lives.ts';
import { randomFrom } from './random.ts';
import { fixtures } from './releasedVersion.ts';
import { temporaryFolder } from './storeForTest.ts';

// As many processes are started and killed: on a busy machine that takes its time.
const patient = { timeout: 300_000 };

const seed = Math.floor(Math.random() * 2 ** 32);
const ground = (mode: 'wal' | 'delete') => ({
  folder: temporaryFolder(),
  cache: temporaryFolder(),
  mode,
  random: randomFrom(seed),
});

const cases = [
  ['wal', 22],
  ['delete', 12],
] as const;

test.for(cases)(
  'journal %s: what was called saved is there after each of %i kills, and all files are whole',
  patient,
  async ([mode, lives]) => {
    const ledger = new Ledger();
    const told = await spendLives(ground(mode), lives, ledger);
    expect(told).toBeGreaterThan(lives);
    expect(ledger.scenarios.size).toBeGreaterThan(0);
  },
);

test.for([
  ['wal', 10],
  ['delete', 30],
] as const)(
  'journal %s: a file of version %i is whole after 3 kills while it is migrated',
  patient,
  async ([mode, version]) => {
    await spendMigrations(ground(mode), 3, join(fixtures, `v${version}`));
  },
);
