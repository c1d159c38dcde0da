import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parseArguments } from '../../../electron/launcher/arguments.ts';

test.each([
  [[], { virtual: false, dataFolder: undefined }],
  [['--virtual'], { virtual: true, dataFolder: undefined }],
  [['--data', 'plan'], { virtual: false, dataFolder: resolve('/home/a/plan') }],
  [['--data=plan', '--virtual'], { virtual: true, dataFolder: resolve('/home/a/plan') }],
])('npm start -- %o', (given, expected) => {
  expect(parseArguments(given, '/home/a')).toEqual(expected);
});

test.each([[['--data']], [['--data', '--virtual']], [['--data=']]])('%o says that a folder is missing', (given) => {
  expect(() => parseArguments(given, '/')).toThrow(/Efter --data skal der stå en mappe/);
});

test('an unknown argument is named, and what is allowed is said', () => {
  expect(() => parseArguments(['--virtuel'], '/')).toThrow(
    '"--virtuel". Brug: npm start -- [--virtual] [--data MAPPE]',
  );
});
