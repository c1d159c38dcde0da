import { describe, expect, test } from 'vitest';
import type { GoalAnswer } from '../../../shared/optimisation/goalSeek.ts';
import { goalSentence, goalValue } from '../../../shared/words/goalText.ts';
import { wordsIn } from '../../../shared/words/words.ts';

const da = wordsIn('da');
const field = 'interventions/ips/capacity/caseload';
const share = 'interventions/ips/causalShare';
const answer = (changes: Partial<GoalAnswer>): GoalAnswer => ({
  today: { value: 20, reached: 46 },
  least: 0.1,
  most: 400,
  values: [],
  isReached: 'somewhere',
  best: { value: 12, reached: 60 },
  isIndifferent: false,
  ...changes,
});
const turn = (value: number, holds: 'above' | 'below') => ({ value, reached: 50, holds });
const told = (changes: Partial<GoalAnswer>, at = field) =>
  goalSentence(da, at, 'extraInEducationOrJob', answer(changes));

describe('what a number must be', () => {
  test('is told to the side on which the goal is reached, in as many decimals as are read', () => {
    expect(told({ values: [turn(17.1201, 'above')] }).facts.values).toBe('mindst 17,13');
    expect(told({ values: [turn(17.1299, 'below')] }).facts.values).toBe('højst 17,12');
    expect(told({ values: [turn(18, 'above')] }).facts.values).toBe('mindst 18');
    expect(told({ values: [turn(0.33333, 'above')] }, share).facts.values).toBe('mindst 33,34\u00a0%');
  });

  test('is a span where it is reached between two, and one of several where there are several', () => {
    expect(told({ values: [turn(10, 'above'), turn(14, 'below')] }).facts.values).toBe('mellem 10 og 14');
    expect(told({ values: [turn(10, 'below'), turn(14, 'above')] }).facts.values).toBe('højst 10 eller mindst 14');
  });

  test('is said to be anything, not enough, or without meaning for the goal', () => {
    expect(told({ isReached: 'always' }).key).toBe('optimisation.goalAlways');
    expect(told({ isReached: 'nowhere' })).toMatchObject({
      key: 'optimisation.goalNowhere',
      facts: { best: '12', reached: '+60' },
    });
    expect(told({ isReached: 'nowhere', isIndifferent: true }).key).toBe('optimisation.goalIndifferent');
  });
});

describe('the number to write in the plan', () => {
  test('is the nearest to today’s that reaches the goal', () => {
    expect(goalValue(field, answer({ values: [turn(5, 'below'), turn(24.001, 'above')] }))).toBe(24.01);
  });

  test('is none where today’s reaches it, or no number does', () => {
    expect(goalValue(field, answer({ values: [turn(18, 'above')] }))).toBeNull();
    expect(goalValue(field, answer({ values: [turn(22, 'below')] }))).toBeNull();
    expect(goalValue(field, answer({ isReached: 'nowhere' }))).toBeNull();
    expect(goalValue(field, answer({ isReached: 'always' }))).toBeNull();
  });
});
