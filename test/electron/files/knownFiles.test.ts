import { renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { KnownFiles } from '../../../electron/files/knownFiles.ts';
import { temporaryFolder } from '../database/storeForTest.ts';

const beside = (name: string, number: number) => `${name} ${number}`;

async function aKnownFile() {
  const folder = temporaryFolder();
  const path = join(folder, 'plan.ungeplan');
  writeFileSync(path, 'en');
  const known = new KnownFiles();
  await known.remember(path);
  return { folder, path, known };
}

test('a file that stands as it was is written over', async () => {
  const { path, known } = await aKnownFile();
  expect(await known.placeFor(path, beside)).toBe(path);
});

test('one that was changed, replaced, or set back by others is not: a free name beside it is given', async () => {
  const { folder, path, known } = await aKnownFile();
  writeFileSync(path, 'to');
  utimesSync(path, new Date(0), new Date(0));
  expect(await known.placeFor(path, beside)).toBe(join(folder, 'plan 1.ungeplan'));
  writeFileSync(join(folder, 'plan 1.ungeplan'), '');
  expect(await known.placeFor(path, beside)).toBe(join(folder, 'plan 2.ungeplan'));
  await known.remember(path);
  expect(await known.placeFor(path, beside)).toBe(path);
  writeFileSync(join(folder, 'ny'), 'to');
  renameSync(join(folder, 'ny'), path);
  expect(await known.placeFor(path, beside)).not.toBe(path);
});

test('one that is gone, and one that was never seen, stand where they were asked for', async () => {
  const { folder, path, known } = await aKnownFile();
  rmSync(path);
  expect(await known.placeFor(path, beside)).toBe(path);
  const other = join(folder, 'anden.ungeplan');
  writeFileSync(other, 'x');
  expect(await known.placeFor(other, beside)).toBe(other);
});
