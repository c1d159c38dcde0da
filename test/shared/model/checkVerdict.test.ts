import { expect, test } from 'vitest';
import { checkVerdict } from '../../../shared/model/checkVerdict.ts';

test.each([
  [3, 3, 'fits', 1],
  [100, 67, 'fits', 0.67],
  [3, 4.5, 'fits', 1.5],
  [3, 2, 'tooFew', 2 / 3],
  [3, 4.6, 'tooMany', 4.6 / 3],
  [3, -1, 'tooFew', -1 / 3],
  [-2, -2, 'fits', 1],
  [-2, -4, 'tooFew', 2],
  [-2, -0.5, 'tooMany', 0.25],
  [0, 0, 'fits', null],
  [0, 0.1, 'tooMany', null],
  [0, -0.1, 'tooFew', null],
] as const)('MODEL §6: measured %d weeks, modelled %d: %s', (measuredWeeks, modelledWeeks, verdict, ratio) => {
  const found = checkVerdict({ interventionId: 'i', segmentId: 's', measuredWeeks, modelledWeeks });
  expect(found.verdict).toBe(verdict);
  if (ratio === null) expect(found.ratio).toBeNull();
  else expect(found.ratio).toBeCloseTo(ratio, 12);
});
