import { describe, expect, test } from 'vitest';
import { bandPath, linePath, linePathThrough } from '../../../renderer/charts/linePath.ts';

const scales = { x: (month: number) => 10 * month, y: (value: number) => 100 - value };

describe('the path of a line', () => {
  test('through points that stand anywhere goes from one to the next', () => {
    expect(
      linePathThrough(
        [
          [0, 0],
          [2.5, 12.3456],
        ],
        scales,
      ),
    ).toBe('M0 100L25 87.7');
    expect(linePathThrough([], scales)).toBe('');
  });

  test('goes through every value, a month apart, to a tenth of a pixel', () => {
    expect(linePath([0, 12.3456, -5], scales)).toBe('M0 100L10 87.7L20 105');
  });

  test('of no values is none', () => {
    expect(linePath([], scales)).toBe('');
    expect(bandPath({ lower: [], upper: [] }, scales)).toBe('');
  });
});

test('the path of a band goes along its upper values and back along its lower ones, and is closed', () => {
  expect(bandPath({ lower: [0, 10, 20], upper: [0, 30, 60] }, scales)).toBe('M0 100L10 70L20 40L20 80L10 90L0 100Z');
});
