import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { replaceFile } from '../../../electron/database/replaceFile.ts';
import { temporaryFolder } from './storeForTest.ts';

function held(times: number, code: string) {
  const waits: number[] = [];
  let tries = 0;
  return {
    waits,
    tries: () => tries,
    tools: {
      rename: async (from: string, to: string) => {
        tries += 1;
        if (tries <= times) throw Object.assign(new Error(code), { code });
        await rename(from, to);
      },
      wait: async (milliseconds: number) => {
        waits.push(milliseconds);
      },
    },
  };
}

function files() {
  const folder = temporaryFolder();
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  writeFileSync(from, 'new');
  writeFileSync(to, 'old');
  return { from, to };
}

describe('a file in the place of another', () => {
  test.for(['EPERM', 'EBUSY', 'EACCES'])('%s ten times, and it succeeds', async (code) => {
    const { from, to } = files();
    const { tools, waits } = held(10, code);
    await replaceFile(from, to, tools);
    expect(readFileSync(to, 'utf8')).toBe('new');
    expect(existsSync(from)).toBe(false);
    expect(waits).toHaveLength(10);
  });

  test('without end it gives up after at least ten seconds, with both files as they were', async () => {
    const { from, to } = files();
    const { tools, waits, tries } = held(Number.POSITIVE_INFINITY, 'EPERM');
    await expect(replaceFile(from, to, tools)).rejects.toMatchObject({ code: 'EPERM' });
    const waited = waits.reduce((sum, wait) => sum + wait, 0);
    expect(waited).toBeGreaterThanOrEqual(10_000);
    expect(waited).toBeLessThanOrEqual(15_000);
    expect(tries()).toBe(waits.length + 1);
    expect([readFileSync(from, 'utf8'), readFileSync(to, 'utf8')]).toEqual(['new', 'old']);
  });

  test('another error is told at once', async () => {
    const { from, to } = files();
    const { tools, waits } = held(1, 'ENOSPC');
    await expect(replaceFile(from, to, tools)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(waits).toEqual([]);
  });

  test('on the machine itself', async () => {
    const { from, to } = files();
    await replaceFile(from, to);
    expect(readFileSync(to, 'utf8')).toBe('new');
  });
});
