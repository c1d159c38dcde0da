import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../../electron/files/readText.ts';
import { writeWhole } from '../../../electron/files/writeWhole.ts';
import { temporaryFolder } from '../database/storeForTest.ts';

test('what was written is read back, letter by letter', async () => {
  const path = join(temporaryFolder(), 'fil.txt');
  await writeWhole(path, 'Æble, ø og å – 12 %');
  expect(await readText(path, 100)).toEqual({ ok: true, text: 'Æble, ø og å – 12 %' });
});

test('a write that fails leaves the file that was there, and nothing beside it', async () => {
  const folder = temporaryFolder();
  const taken = join(folder, 'mappe');
  mkdirSync(taken);
  writeFileSync(join(taken, 'indhold'), 'x');
  await expect(writeWhole(taken, 'tekst')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['mappe']);
  expect(readFileSync(join(taken, 'indhold'), 'utf8')).toBe('x');
  await expect(writeWhole(join(folder, 'mangler', 'fil'), 'tekst')).rejects.toThrow('ENOENT');
});

test('a file is read up to its limit, to the byte', async () => {
  const path = join(temporaryFolder(), 'fil.txt');
  writeFileSync(path, 'æ'.repeat(5));
  expect(await readText(path, 10)).toEqual({ ok: true, text: 'æææææ' });
  expect(await readText(path, 9)).toEqual({ ok: false, reason: 'tooLarge' });
});

test('a file that grows as it is read, as some of the system do, is stopped at the limit', async () => {
  if (process.platform !== 'linux') return;
  // Its size is said to be 0.
  expect(await readText('/proc/self/smaps', 10)).toEqual({ ok: false, reason: 'tooLarge' });
});
