import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { readBounds } from '../../electron/windowBounds.ts';
import { temporaryFolder } from './database/storeForTest.ts';

vi.mock('electron', () => ({ screen: {} }));

function readOf(text: string) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'window.json'), text);
  return readBounds(folder);
}

const bounds = { x: -20, y: 0, width: 1440, height: 900, maximized: false };

test('where the window was is read back', () => {
  expect(readOf(JSON.stringify(bounds))).toEqual(bounds);
});

test('a first start, and a file that says nothing that can be used, open the window where it opens first', () => {
  expect(readBounds(temporaryFolder())).toBeNull();
  for (const wrong of [{}, { ...bounds, width: 0 }, { ...bounds, x: 1.5 }, { ...bounds, maximized: 'yes' }, 7, null]) {
    expect(readOf(JSON.stringify(wrong))).toBeNull();
  }
  expect(readOf('{"x": 1')).toBeNull();
});
