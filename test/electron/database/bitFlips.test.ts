import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newestOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/index.ts';
import { type Fate, Sample, someBits } from './bitFlips.ts';
import { fixtures } from './releasedVersion.ts';

const FILES = 100;

/** The same numbers in every run; the long run takes others every time. */
let state = 1;
function random(): number {
  state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return state / 2 ** 32;
}

test(`of ${FILES} files with bits turned over, each opens with every plan in its list, or is refused and gives way to its backup`, async () => {
  const sample = new Sample();
  onTestFinished(() => sample.remove());
  await sample.fill(join(fixtures, `v${newestOf(migrations)}.sqlite`));
  const fates = new Set<Fate>();
  for (let file = 0; file < FILES; file += 1) {
    const bits = someBits(sample.bits, random);
    const fate = await sample.flip(bits).catch((cause: unknown) => {
      throw new Error(`Bits ${bits.join(', ')}`, { cause });
    });
    fates.add(fate);
  }
  expect(fates).toContain('refused');
  expect(fates).toContain('unharmed');
});
