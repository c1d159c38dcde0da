import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../arbitraries/runs.ts';
import { answerOf } from './answerOf.ts';
import { bestOf, isNearly } from './everyMix.ts';
import { smallCase, withConditions } from './smallCase.ts';

const CASES = 60;

describe('the best mix is the best of all mixes', () => {
  for (const [name, cases] of [
    ['with a budget', smallCase()],
    ['with conditions', withConditions],
  ] as const) {
    test(`${name}: no mix of its document's own projection is better, and none is refused that exists`, () => {
      let answered = 0;
      fc.assert(
        fc.property(cases, (one) => {
          const best = bestOf(one.scenario, one.question);
          const answer = answerOf(one.scenario, one.question);
          if (answer.kind === 'infeasible') {
            expect(best).toBeNull();
            expect(answer.isProved).toBe(true);
            expect(answer.faults.length).toBeGreaterThan(0);
            return;
          }
          answered += 1;
          expect(answer.proof).toEqual({ kind: 'exact' });
          expect(isNearly(answer.best.objective, best ?? Number.NaN, 1e-8)).toBe(true);
        }),
        runs(CASES),
      );
      expect(answered).toBeGreaterThan(CASES / 3);
    });
  }
});
