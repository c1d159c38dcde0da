import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialAtLeast, binomialAtMost, lnBinomial } from '../../../shared/followUp/binomial.ts';
import { lnFactorial } from '../../../shared/followUp/lnFactorial.ts';
import { betaBelow } from '../../../shared/uncertainty/random/betaQuantile.ts';
import { runs } from '../arbitraries/runs.ts';

const law = fc
  .record({ trials: fc.integer({ min: 1, max: 3000 }), share: fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }) })
  .chain(({ trials, share }) =>
    fc.record({ trials: fc.constant(trials), share: fc.constant(share), k: fc.integer({ min: 0, max: trials }) }),
  );

describe('the Binomial that figures are judged by', () => {
  it('agrees with the incomplete beta function', () => {
    fc.assert(
      fc.property(law, ({ trials, share, k }) => {
        const known = k === trials ? 1 : betaBelow(1 - share, trials - k, k + 1);
        expect(Math.abs(binomialAtMost(k, trials, share) - known)).toBeLessThan(1e-9);
      }),
      runs(300),
    );
  });

  it('counts what was counted itself in both tails', () => {
    fc.assert(
      fc.property(law, ({ trials, share, k }) => {
        const both = binomialAtMost(k, trials, share) + binomialAtLeast(k, trials, share);
        expect(Math.abs(both - 1 - Math.exp(lnBinomial(k, trials, share)))).toBeLessThan(1e-9);
      }),
      runs(300),
    );
  });

  it('is certain at its ends', () => {
    expect(binomialAtMost(-1, 5, 0.5)).toBe(0);
    expect(binomialAtMost(5, 5, 0.5)).toBe(1);
    expect(binomialAtMost(0, 5, 0)).toBe(1);
    expect(binomialAtLeast(1, 5, 0)).toBe(0);
    expect(binomialAtMost(4, 5, 1)).toBe(0);
    expect(binomialAtLeast(5, 5, 1)).toBe(1);
    expect(lnBinomial(6, 5, 0.5)).toBe(Number.NEGATIVE_INFINITY);
    expect(lnBinomial(0, 0, 0)).toBe(0);
  });

  it('takes up the series where the table of factorials ends', () => {
    for (let n = 2; n < 200; n++) expect(lnFactorial(n) - lnFactorial(n - 1)).toBeCloseTo(Math.log(n), 11);
  });
});
