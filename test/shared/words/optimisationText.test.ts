import { describe, expect, test } from 'vitest';
import type { Limit, Mix } from '../../../shared/optimisation/answer.ts';
import { questionFor } from '../../../shared/optimisation/questionFor.ts';
import {
  bindingText,
  changesText,
  limitName,
  limitValue,
  objectiveText,
  questionFaultText,
} from '../../../shared/words/optimisationText.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { plainIntervention, plainScenario } from '../model/plainScenario.ts';

const da = wordsIn('da');
const en = wordsIn('en');
const names = ['Mentor', 'Brobygning', 'IPS', 'Fritidsjob', 'Gadehold'];
const scenario = plainScenario({
  interventions: names.map((name) => plainIntervention({ id: name.toLowerCase(), name })),
});
const question = questionFor(scenario);
const best = { amounts: [20, 10, 10, 0, 5] } as unknown as Mix;

const limits: readonly Limit[] = [
  { kind: 'budget' },
  { kind: 'budgetYear', year: 2028 },
  { kind: 'most', lever: 0 },
  { kind: 'least', lever: 3 },
  { kind: 'group', segmentId: 'unge' },
  { kind: 'net' },
  { kind: 'balance' },
  { kind: 'guidanceCap', year: 2029 },
  { kind: 'norm', interventionId: 'mentor' },
];

describe('a value of the objective', () => {
  test('is persons without a sign, a difference with one, and money always with one', () => {
    expect(objectiveText(da, 'extraInEducationOrJob', 71.3)).toBe('71');
    expect(objectiveText(da, 'extraInEducationOrJob', 1.25, true)).toBe('+1,3');
    expect(objectiveText(da, 'supportMonthsAvoided', 1240)).toBe('1.240');
    expect(objectiveText(da, 'netMunicipality', -14.04e6)).toBe('−14,0\u00a0mio.\u00a0kr.');
    expect(objectiveText(en, 'presentValueMunicipality', 500_000)).toBe('+500,000\u00a0kr');
  });
});

describe('what another mix changes', () => {
  const told = (to: number[]) => changesText(da, scenario, question.levers, { from: [10, 10, 10, 10, 10], to });

  test('names what there is more and less of, the largest change first', () => {
    expect(told([12, 10, 10, 0, 5])).toBe('mere Mentor, mindre Fritidsjob og Gadehold');
  });

  test('counts those that a sentence has no room for', () => {
    expect(told([20, 19, 18, 17, 10])).toBe('mere Mentor, Brobygning og 2 andre');
  });

  test('is nothing where nothing changes', () => {
    expect(told([10, 10, 10, 10, 10])).toBe('');
  });
});

describe('every limit', () => {
  test.each(limits)('$kind has a name, a sentence where it binds, and its own unit', (limit) => {
    for (const words of [da, en]) {
      expect(limitName(words, scenario, question, limit)).not.toMatch(/[{}]|optimisation\./);
      expect(bindingText(words, scenario, question, limit, best)).toMatch(/\.$/);
      const broken = { limit, value: 12, allowed: 10 };
      expect(limitValue(words, question, broken, 12)).toMatch(/12|0/);
    }
  });

  test('says the amount that it holds an intervention at, in its unit', () => {
    expect(bindingText(da, scenario, question, { kind: 'most', lever: 0 }, best)).toBe(
      'Mentor er på det højeste, I tillader: 20 pladser.',
    );
  });

  test('that a mix never comes near has no value', () => {
    const broken = { limit: { kind: 'balance' }, value: null, allowed: 24 } as const;
    expect(limitValue(da, question, broken, null)).toBe('ingen');
  });
});

describe('why a question cannot be asked', () => {
  test('says what is allowed instead', () => {
    expect(questionFaultText(da, { code: 'mostBelowLeast', lever: 0, least: 5, most: 2.5 })).toBe(
      'Det højeste (2,5) er under det mindste (5).',
    );
    expect(questionFaultText(da, { code: 'stepTooFine', lever: 0, step: 0.5, steps: 1000 })).toContain('mindst 0,5');
    expect(questionFaultText(da, { code: 'leastIsZero', lever: 0 })).toContain('over 0');
    expect(questionFaultText(da, { code: 'noLever' })).not.toBe('');
  });
});
