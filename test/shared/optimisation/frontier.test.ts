import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../arbitraries/runs.ts';
import { answerOf, fewDraws, searchedOnly } from './answerOf.ts';
import { plainMix } from './everyMix.ts';
import { withConditions } from './smallCase.ts';

const CASES = 80;

describe('what is told is what the model says of the document', () => {
  test('objective, cost and conditions of the best mix are those of its projection', () => {
    fc.assert(
      fc.property(withConditions, ({ scenario, question }) => {
        const answer = answerOf(scenario, question);
        if (answer.kind === 'infeasible') return;
        for (const mix of [answer.best, ...(answer.runnerUp ? [answer.runnerUp] : [])]) {
          const plain = plainMix(scenario, question, mix.amounts);
          expect(plain.isAllowed).toBe(true);
          expect(mix.objective).toBeCloseTo(plain.objective, 6);
          expect(mix.cost).toBeCloseTo(plain.cost, 4);
        }
      }),
      runs(CASES),
    );
  });
});

describe('the frontier', () => {
  test('more budget never gives less, every point keeps its budget and the conditions, and the best is on it', () => {
    fc.assert(
      fc.property(withConditions, fc.boolean(), ({ scenario, question }, isSearched) => {
        const answer = answerOf(scenario, question, isSearched ? searchedOnly : fewDraws);
        if (answer.kind === 'infeasible') return;
        const { frontier, best } = answer;
        for (const [at, point] of frontier.entries()) {
          const plain = plainMix(scenario, { ...question, budget: allowing(point.budget) }, point.amounts);
          expect(plain.isAllowed).toBe(true);
          expect(point.objective).toBeCloseTo(plain.objective, 6);
          expect(point.cost).toBeCloseTo(plain.cost, 4);
          const before = frontier[at - 1];
          if (before) expect(point.objective).toBeGreaterThanOrEqual(before.objective);
        }
        expect(frontier.map(({ amounts }) => String(amounts))).toContain(String(best.amounts));
      }),
      runs(CASES),
    );
  });
});

/** The sum of all years: what a point was allowed in each is not told. */
function allowing(amount: number): { kind: 'total'; amount: number } {
  return { kind: 'total', amount };
}
