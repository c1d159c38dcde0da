import { expect, test } from 'vitest';
import { closeTo } from './closeTo.ts';

test('closeTo: numbers agree to 1e-9 of what is expected, and no further', () => {
  expect(closeTo(1e6, 1e6 + 0.9e-3)).toBe(true);
  expect(closeTo(1e6, 1e6 + 1.1e-3)).toBe(false);
  expect(closeTo(-5, 5)).toBe(false);
});

test('closeTo: zero agrees with zero only, unless it is the difference of larger numbers', () => {
  expect(closeTo(0, -0)).toBe(true);
  expect(closeTo(0, 1e-12)).toBe(false);
  expect(closeTo(0, 1e-12, 10)).toBe(true);
  expect(closeTo(0, 1e-10, 10)).toBe(false);
});

test('closeTo: not-a-number agrees with nothing, infinity with itself', () => {
  expect(closeTo(Number.NaN, Number.NaN)).toBe(false);
  expect(closeTo(Number.NaN, 1, Number.POSITIVE_INFINITY)).toBe(false);
  expect(closeTo(1, 2, Number.POSITIVE_INFINITY)).toBe(false);
  expect(closeTo(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY)).toBe(true);
  expect(closeTo(Number.POSITIVE_INFINITY, 1)).toBe(false);
});
