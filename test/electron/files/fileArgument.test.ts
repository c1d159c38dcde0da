import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { fileArgument } from '../../../electron/files/fileArgument.ts';

test('the file of a start is found among its other arguments, from where it was started', () => {
  expect(fileArgument(['.', '--lang=da', 'Plan.UNGEPLAN'], '/hjem')).toBe(resolve('/hjem', 'Plan.UNGEPLAN'));
  expect(fileArgument([resolve('/andet/plan.ungeplan')], '/hjem')).toBe(resolve('/andet/plan.ungeplan'));
});

test('a start without one has none, and a switch is never taken for a file', () => {
  expect(fileArgument([], '/hjem')).toBeNull();
  expect(fileArgument(['.', 'plan.json', '--open=plan.ungeplan'], '/hjem')).toBeNull();
});
