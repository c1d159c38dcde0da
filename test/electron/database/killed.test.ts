import { expect, test } from 'vitest';
import { Ledger, spendLives } from './lives.ts';
import { temporaryFolder } from './storeForTest.ts';

const cases = [
  ['wal', 12],
  ['delete', 4],
] as const;

// As many processes are started and killed: on a busy machine that takes its time.
test.for(cases)(
  'journal %s: what was called saved is there after each of %i kills, and all files are whole',
  { timeout: 300_000 },
  async ([mode, lives]) => {
    const ledger = new Ledger();
    const told = await spendLives({ folder: temporaryFolder(), cache: temporaryFolder(), mode }, lives, ledger);
    expect(told).toBeGreaterThan(lives);
    expect(ledger.scenarios.size).toBeGreaterThan(0);
  },
);
