import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeOnce } from '../../../electron/launcher/makeOnce.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const isWhole = (folder: string) => existsSync(join(folder, 'last'));
const silent = () => undefined;

function maker() {
  const made: string[] = [];
  return {
    made,
    make: (folder: string) => {
      made.push(folder);
      writeFileSync(join(folder, 'first'), 'new');
      writeFileSync(join(folder, 'last'), 'new');
      return Promise.resolve();
    },
  };
}

test('what is whole is used as it is', async () => {
  const folder = join(temporaryFolder(), 'thing');
  const { made, make } = maker();
  await makeOnce({ folder, isWhole, make, report: silent });
  await makeOnce({ folder, isWhole, make, report: silent });
  expect(made).toHaveLength(1);
  expect(readdirSync(folder).sort()).toEqual(['first', 'last']);
});

test('a half-made folder is never used: it is made again from empty', async () => {
  const folder = join(temporaryFolder(), 'thing');
  mkdirSync(folder);
  writeFileSync(join(folder, 'first'), 'half');
  writeFileSync(join(folder, 'leftover'), 'half');
  const { make } = maker();
  await makeOnce({ folder, isWhole, make, report: silent });
  expect(readFileSync(join(folder, 'first'), 'utf8')).toBe('new');
  expect(existsSync(join(folder, 'leftover'))).toBe(false);
});

test('when making fails, nothing is left and the next try starts over', async () => {
  const base = temporaryFolder();
  const folder = join(base, 'thing');
  const failing = (unfinished: string) => {
    writeFileSync(join(unfinished, 'last'), '');
    return Promise.reject(new Error('disk full'));
  };
  await expect(makeOnce({ folder, isWhole, make: failing, report: silent })).rejects.toThrow('disk full');
  expect(readdirSync(base)).toEqual([]);
  const { make } = maker();
  await makeOnce({ folder, isWhole, make, report: silent });
  expect(isWhole(folder)).toBe(true);
});

test('a maker that leaves half a folder is an error, and the half is not kept', async () => {
  const base = temporaryFolder();
  const make = (folder: string) => Promise.resolve(writeFileSync(join(folder, 'first'), ''));
  await expect(makeOnce({ folder: join(base, 'thing'), isWhole, make, report: silent })).rejects.toThrow('thing');
  expect(readdirSync(base)).toEqual([]);
});

test('of two at once, one makes and the other waits, says so and uses the same', async () => {
  const folder = join(temporaryFolder(), 'thing');
  const { made, make } = maker();
  const said: string[] = [];
  let finish: () => void = silent;
  const slow = async (unfinished: string) => {
    await new Promise<void>((resolve) => {
      finish = () => resolve();
    });
    await make(unfinished);
  };
  const first = makeOnce({ folder, isWhole, make: slow, report: silent });
  const second = makeOnce({
    folder,
    isWhole,
    make,
    report: (line) => {
      said.push(line);
      finish();
    },
  });
  await Promise.all([first, second]);
  expect(made).toHaveLength(1);
  expect(said).toEqual([expect.stringContaining('thing')]);
});

test('the lock of a process that is gone stops nobody', async () => {
  const folder = join(temporaryFolder(), 'thing');
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(`${folder}.lock`, `${pid}\n`);
  const { make } = maker();
  const said: string[] = [];
  await makeOnce({ folder, isWhole, make, report: (line) => said.push(line) });
  expect(said).toEqual([]);
  expect(isWhole(folder)).toBe(true);
  expect(existsSync(`${folder}.lock`)).toBe(false);
});

test('what a killed process left is removed after an hour, and not before', async () => {
  const base = temporaryFolder();
  const folder = join(base, 'thing');
  const old = `${folder}.unfinished-old`;
  const young = `${folder}.unfinished-young`;
  mkdirSync(old);
  mkdirSync(young);
  const twoHoursAgo = Date.now() / 1000 - 2 * 60 * 60;
  utimesSync(old, twoHoursAgo, twoHoursAgo);
  const { make } = maker();
  await makeOnce({ folder, isWhole, make, report: silent });
  expect(readdirSync(base).sort()).toEqual(['thing', 'thing.unfinished-young']);
});
