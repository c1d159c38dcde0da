import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runs } from '../arbitraries/runs.ts';
import { found, searchedOnly } from './answerOf.ts';
import { bestOf, isNearly } from './everyMix.ts';
import { smallCase } from './smallCase.ts';

test('a part that is searched and not run through comes within half a percent of the best of all mixes', () => {
  fc.assert(
    fc.property(smallCase(), ({ scenario, question }) => {
      const best = bestOf(scenario, question);
      if (best === null) return;
      const answer = found(scenario, question, searchedOnly);
      expect(answer.proof).toEqual({ kind: 'searched' });
      expect(isNearly(answer.best.objective, best, 0.005)).toBe(true);
    }),
    runs(100),
  );
});
