import { join } from 'node:path';
import { type Fate, Sample, someBits } from '../electron/database/bitFlips.ts';
import { fixtures } from '../electron/database/releasedVersion.ts';
import { newestOf } from '../../electron/database/migrate.ts';
import { migrations } from '../../electron/database/migrations/index.ts';

/** `node test/long/bitFlips.ts [files]`: turns over bits in as many copies of a database, 1,000 unless told otherwise. */
const files = Number(process.argv[2] ?? 1000);
const fates: Record<Fate, number> = { refused: 0, partly: 0, unharmed: 0, otherwise: 0 };
const sample = new Sample();
try {
  await sample.fill(join(fixtures, `v${newestOf(migrations)}.sqlite`));
  for (let file = 0; file < files; file += 1) {
    const bits = someBits(sample.bits, Math.random);
    try {
      fates[await sample.flip(bits)] += 1;
    } catch (error) {
      throw new Error(`Bits ${bits.join(', ')}`, { cause: error });
    }
  }
  console.log(`${files} files of ${sample.bits / 8} bytes:`, fates);
} finally {
  sample.remove();
}
