import { expect, test } from 'vitest';
import { sourcesOf } from './sources.ts';

const LINES_MAX = 500;
const MEDIAN_MAX = 90;
const NAMELESS = /\/(?:utils?|helpers?|misc|common)\.(?:ts|tsx)$/;

const files = sourcesOf('shared', 'electron', 'renderer', 'test').map(({ path, text }) => ({
  path,
  lines: text.split('\n').length,
}));

test('no source file has more than 500 lines', () => {
  const long = files.filter(({ lines }) => lines > LINES_MAX);
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines: split it by what its parts do`)).toEqual([]);
});

test('half of the source files have at most 90 lines', () => {
  const lines = files
    .filter(({ path }) => !path.startsWith('test/'))
    .map((file) => file.lines)
    .sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length / 2)]).toBeLessThanOrEqual(MEDIAN_MAX);
});

test('every file has a name that says what it is', () => {
  expect(files.filter(({ path }) => NAMELESS.test(path)).map(({ path }) => path)).toEqual([]);
});
