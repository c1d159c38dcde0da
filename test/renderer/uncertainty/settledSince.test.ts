import { describe, expect, test } from 'vitest';
import { settledSince } from '../../../renderer/screens/uncertainty/settledSince.ts';
import type { Checkpoint } from '../../../shared/uncertainty/uncertainty.ts';

const same = { p10: 0, p50: 0, p90: 0 };

function drawn(...shares: readonly (readonly [draws: number, share: number])[]): Checkpoint[] {
  return shares.map(([draws, shareMunicipalGain]) => ({
    draws,
    shareMunicipalGain,
    netMunicipality: same,
    extraInEducationOrJob: same,
  }));
}

describe('whether enough has been drawn', () => {
  test('is told by how far the chance moved over the second half of the draws, whatever it did before', () => {
    const settled = settledSince(drawn([200, 0.9], [1000, 0.5], [2500, 0.71], [4000, 0.7], [5000, 0.705]));
    expect(settled).toEqual({ from: 2500, low: 0.7, high: 0.71, isEnough: true });
  });

  test('more than two percentage points is not settled', () => {
    expect(settledSince(drawn([2500, 0.73], [5000, 0.7]))?.isEnough).toBe(false);
  });

  test('one look at the second half is no sign that it has settled, and none is nothing to tell', () => {
    expect(settledSince(drawn([200, 0.7], [1000, 0.7]))?.isEnough).toBe(false);
    expect(settledSince([])).toBeNull();
  });
});
