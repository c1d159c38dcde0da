import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readLines } from '../../../electron/files/readLines.ts';
import { temporaryFolder } from '../database/storeForTest.ts';

const limits = { bytes: 1_000_000, line: 100 };

async function collected(lines: AsyncIterable<string | null>): Promise<(string | null)[]> {
  const all: (string | null)[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

async function read(content: string | Uint8Array, changes: Partial<typeof limits> = {}): Promise<(string | null)[]> {
  const path = join(temporaryFolder(), 'fil.ungeplan');
  writeFileSync(path, content);
  return collected(readLines(path, { ...limits, ...changes }));
}

test('lines come one by one, also the last without an end, and blank ones are left out', async () => {
  expect(await read('en\n\nto\r\n  \ntre')).toEqual(['en', 'to\r', 'tre']);
  expect(await read('')).toEqual([]);
});

test('a letter that two pieces of the file share is whole', async () => {
  const text = `${'æ'.repeat(40)}\n`.repeat(3000);
  const lines = await read(text);
  expect(lines).toHaveLength(3000);
  expect(new Set(lines)).toEqual(new Set(['æ'.repeat(40)]));
});

test('a line that is too long is not kept, and costs no other', async () => {
  const long = 'x'.repeat(101);
  const veryLong = 'x'.repeat(300_000);
  expect(await read(`en\n${long}\nto\n${veryLong}\ntre\n${veryLong}`)).toEqual(['en', null, 'to', null, 'tre', null]);
  expect(await read('x'.repeat(100))).toEqual(['x'.repeat(100)]);
});

test('a file that is too large is refused before it is read, with what is allowed', async () => {
  await expect(read('x'.repeat(2049), { bytes: 2048 })).rejects.toMatchObject({
    reason: 'tooLarge',
    facts: { megabytes: 2048 / 2 ** 20 },
  });
});

test('a file that says it is smaller than it is, is stopped at the limit', async () => {
  if (process.platform !== 'linux') return;
  const lines = collected(readLines('/proc/self/smaps', { bytes: 10, line: 100 }));
  await expect(lines).rejects.toMatchObject({ reason: 'tooLarge' });
});

test('what is no text is read all the same, and never throws', async () => {
  expect(await read(new Uint8Array([0xff, 0xfe, 0x00, 0x0a, 0xc3]))).toHaveLength(2);
});
