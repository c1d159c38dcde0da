import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holm } from '../../../shared/followUp/holm.ts';
import { runs } from '../arbitraries/runs.ts';

const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });

describe("Holm's correction", () => {
  it('is that of a hand computation', () => {
    // 4 · 0,01; 3 · 0,02; 2 · 0,03 is no smaller than what came before; 0,5 is the last.
    const corrected = holm([0.03, 0.01, 0.5, 0.02]);
    expect(corrected.map((one) => Number(one.toFixed(6)))).toEqual([0.06, 0.04, 0.5, 0.06]);
  });

  it('leaves a single chance as it is, and nothing of nothing', () => {
    expect(holm([0.2])).toEqual([0.2]);
    expect(holm([])).toEqual([]);
  });

  it('never makes a chance smaller, and keeps their order', () => {
    fc.assert(
      fc.property(chances, (all) => {
        const corrected = holm(all);
        for (const [at, one] of all.entries()) {
          expect(corrected[at]).toBeGreaterThanOrEqual(one);
          expect(corrected[at]).toBeLessThanOrEqual(1);
          for (const [other, another] of all.entries()) {
            if (one <= another) expect(corrected[at]).toBeLessThanOrEqual(corrected[other] as number);
          }
        }
      }),
      runs(100),
    );
  });

  it('is never more lenient than multiplying the smallest by how many there are', () => {
    fc.assert(
      fc.property(chances, (all) => {
        expect(Math.min(...holm(all))).toBeCloseTo(Math.min(1, Math.min(...all) * all.length), 12);
      }),
      runs(100),
    );
  });
});
