import { describe, expect, test } from 'vitest';
import { Draw } from '../../../shared/uncertainty/draw.ts';
import { DrawnArm, DrawnShare } from '../../../shared/uncertainty/drawnShares.ts';
import { betaBelow, betaQuantile } from '../../../shared/uncertainty/random/betaQuantile.ts';
import { drawBinomial } from '../../../shared/uncertainty/random/binomial.ts';
import { drawGamma } from '../../../shared/uncertainty/random/gamma.ts';
import { hashName } from '../../../shared/uncertainty/random/hashName.ts';
import { drawNormal } from '../../../shared/uncertainty/random/normal.ts';
import { normalQuantile } from '../../../shared/uncertainty/random/normalQuantile.ts';
import type { Stream } from '../../../shared/uncertainty/random/stream.ts';
import { triangular } from '../../../shared/uncertainty/random/triangular.ts';
import { ERRORS, moments, shareUpTo } from './moments.ts';

/**
 * Tolerances: N numbers have a mean within 5 · sd / √N of the true one, and a share p of them below the p-quantile
 * within 5 · √(p(1 − p) / N); a variance is within 5 of its standard errors √((κ − 1) / N) · variance, κ the kurtosis.
 */
const N = 20_000;

function numbers(name: string, draw: (stream: Stream) => number): number[] {
  const [key, of] = [hashName(name), new Draw(42)];
  return Array.from({ length: N }, (_, number) => {
    of.goTo(number);
    return draw(of.stream(key));
  });
}

function expectMoments(values: readonly number[], mean: number, variance: number, kurtosis: number): void {
  const found = moments(values);
  expect(Math.abs(found.mean - mean)).toBeLessThan(ERRORS * Math.sqrt(variance / N));
  expect(Math.abs(found.variance / variance - 1)).toBeLessThan(ERRORS * Math.sqrt((kurtosis - 1) / N));
}

function expectShare(values: readonly number[], limit: number, share: number): void {
  expect(Math.abs(shareUpTo(values, limit) - share)).toBeLessThan(ERRORS * Math.sqrt((share * (1 - share)) / N));
}

describe('MODEL §7: the distributions have their moments and quantiles', () => {
  test('uniform', () => {
    const values = numbers('uniform', (stream) => stream.uniform());
    expectMoments(values, 0.5, 1 / 12, 1.8);
    for (const share of [0.01, 0.25, 0.9]) expectShare(values, share, share);
  });

  test('normal', () => {
    const values = numbers('normal', drawNormal);
    expectMoments(values, 0, 1, 3);
    for (const share of [0.025, 0.5, 0.95]) expectShare(values, normalQuantile(share), share);
  });

  test.each([0.5, 1, 2.7, 80, 1e6])('gamma with shape %d', (shape) => {
    expectMoments(
      numbers(`gamma ${shape}`, (stream) => drawGamma(stream, shape)),
      shape,
      shape,
      3 + 6 / shape,
    );
  });

  test.each([
    [0.3, 100],
    [0.001, 30],
    [0.95, 481],
  ])('the share %d of n = %d: Beta(n·p + ½, n·(1 − p) + ½)', (share, n) => {
    const drawn = new DrawnShare('beta', share, n);
    const of = new Draw(7);
    const values = Array.from({ length: N }, (_, number) => {
      of.goTo(number);
      return drawn.in(of);
    });
    const [a, b] = [n * share + 0.5, n * (1 - share) + 0.5];
    for (const at of [0.05, 0.5, 0.95]) expectShare(values, betaQuantile(at, a, b), at);
    expect(Math.abs(moments(values).mean - a / (a + b))).toBeLessThan(
      ERRORS * Math.sqrt((a * b) / ((a + b) ** 2 * (a + b + 1)) / N),
    );
  });

  test('an arm: Dirichlet with half a person added to each outcome', () => {
    const arm = new DrawnArm('arm', { toEducation: 0.2, toJob: 0.1 }, 50);
    const of = new Draw(7);
    const drawn = Array.from({ length: N }, (_, number) => {
      of.goTo(number);
      arm.draw(of);
      return { education: arm.toEducation, job: arm.toJob, either: arm.either };
    });
    // Each part of a Dirichlet is Beta, and so is the sum of two: 10.5, 5.5 and 35.5 of 51.5.
    for (const at of [0.05, 0.5, 0.95]) {
      expectShare(
        drawn.map(({ education }) => education),
        betaQuantile(at, 10.5, 41),
        at,
      );
      expectShare(
        drawn.map(({ job }) => job),
        betaQuantile(at, 5.5, 46),
        at,
      );
      expectShare(
        drawn.map(({ either }) => either),
        betaQuantile(at, 16, 35.5),
        at,
      );
    }
  });

  test('a share of 0 stays 0, and is left out of the Dirichlet', () => {
    const arm = new DrawnArm('arm', { toEducation: 0, toJob: 0.1 }, 50);
    const of = new Draw(7);
    const jobs = Array.from({ length: N }, (_, number) => {
      of.goTo(number);
      arm.draw(of);
      expect(arm.toEducation).toBe(0);
      return arm.toJob;
    });
    expectShare(jobs, betaQuantile(0.5, 5.5, 45.5), 0.5);
    expect(new DrawnShare('none', 0, 50).in(of)).toBe(0);
  });

  test('triangular: the quantile function of 1 − c, 1, 1 + c', () => {
    expect([0, 0.5, 1].map((at) => triangular(0.3, at))).toEqual([0.7, 1, 1.3]);
    // Below 1 − c/2 lies (c/2)² / (2c²) = 1/8.
    expect(triangular(0.3, 0.125)).toBeCloseTo(0.85, 12);
    expectMoments(
      numbers('triangular', (stream) => triangular(0.3, stream.uniform())),
      1,
      0.3 ** 2 / 6,
      2.4,
    );
  });

  test.each([
    [7, 0.3],
    [400, 0.01],
    [400, 0.4],
    [1_500, 0.97],
    [1e9, 0.2],
  ])('binomial of %d trials with chance %d', (trials, share) => {
    const values = numbers(`binomial ${trials} ${share}`, (stream) => drawBinomial(stream, trials, share));
    const variance = trials * share * (1 - share);
    expectMoments(values, trials * share, variance, 3 + (1 - 6 * share * (1 - share)) / variance);
    expect(values.every((value) => Number.isInteger(value) && value >= 0 && value <= trials)).toBe(true);
  });

  test('binomial at the ends of its range', () => {
    const stream = new Draw(1).stream(hashName('ends'));
    expect([drawBinomial(stream, 0, 0.5), drawBinomial(stream, 9, 0), drawBinomial(stream, 9, 1)]).toEqual([0, 0, 9]);
  });
});

describe('quantiles of Beta by formula', () => {
  test('Beta(1, b) and Beta(2, 2), whose distribution functions can be written down', () => {
    expect(betaBelow(0.3, 1, 4)).toBeCloseTo(1 - 0.7 ** 4, 13);
    expect(betaBelow(0.3, 2, 2)).toBeCloseTo(3 * 0.3 ** 2 - 2 * 0.3 ** 3, 13);
    expect(betaQuantile(0.05, 1, 1)).toBeCloseTo(0.05, 13);
    expect(betaQuantile(0.5, 40, 40)).toBeCloseTo(0.5, 13);
  });
});
