import { expect, test } from 'vitest';
import { twentieths } from '../../../renderer/components/twentieths.ts';

test('a share is so many of twenty, and only never and always are none and all of them', () => {
  expect([0, 0.001, 0.7, 0.72, 0.999, 1].map(twentieths)).toEqual([0, 1, 14, 14, 19, 20]);
});
