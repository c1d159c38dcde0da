import { expect, test } from 'vitest';
import { Ledger, live, mustHoldAll } from './lives.ts';
import { temporaryFolder } from './storeForTest.ts';

const LIVES = 45;

// As many processes are started and killed: on a busy machine that takes its time.
test(
  `what was called saved is there after each of ${LIVES} kills, and the files are whole`,
  { timeout: 300_000 },
  async () => {
    const [folder, cache] = [temporaryFolder(), temporaryFolder()];
    const ledger = new Ledger();
    let told = 0;
    for (let life = 0; life < LIVES; life += 1) {
      // One in nine is killed while it opens the database, the others while they work.
      const afterTold = life % 9 === 0 ? 0 : 1 + ((life * 7) % 23);
      told += await live(folder, cache, { seed: life + 1, afterTold, afterMilliseconds: (life * 5) % 11 }, ledger);
      await mustHoldAll(folder, ledger);
    }
    expect(told).toBeGreaterThan(LIVES);
    expect(ledger.scenarios.size).toBeGreaterThan(1);
    expect(ledger.files.size).toBeGreaterThan(0);
  },
);
