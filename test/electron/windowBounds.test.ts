import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { type Bounds, boundsOnScreen, readBounds } from '../../electron/windowBounds.ts';
import { temporaryFolder } from './database/storeForTest.ts';

const workArea = { x: 0, y: 0, width: 1920, height: 1040 };
vi.mock('electron', () => ({
  screen: { getPrimaryDisplay: () => ({ workArea }), getDisplayMatching: () => ({ workArea }) },
}));

/** Where a window opens on a screen with this much room beside its task bar. */
function openingOn(width: number, height: number, remembered: Bounds | null) {
  Object.assign(workArea, { width, height });
  return boundsOnScreen(remembered);
}

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

const smallest = { minWidth: 1100, minHeight: 700 };

test('a window opens where it was, and without having been anywhere in the middle', () => {
  expect(openingOn(1920, 1040, bounds)).toEqual({ x: -20, y: 0, width: 1440, height: 900, ...smallest });
  expect(openingOn(1920, 1040, null)).toEqual({ width: 1440, height: 900, ...smallest });
});

test('what was on a projector that is gone comes back where it can be seen', () => {
  expect(openingOn(1920, 1040, { ...bounds, x: 3000 })).toEqual({ width: 1440, height: 900, ...smallest });
});

test('on a projector of 1024 × 768 no part of the window lies beside it, at its first start nor after a larger one', () => {
  const whole = { width: 1024, height: 728, minWidth: 1024, minHeight: 700 };
  expect(openingOn(1024, 728, null)).toEqual(whole);
  expect(openingOn(1024, 728, bounds)).toEqual(whole);
  expect(openingOn(800, 560, null)).toEqual({ width: 800, height: 560, minWidth: 800, minHeight: 560 });
});
