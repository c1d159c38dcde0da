import { describe, expect, it } from 'vitest';
import { measures } from '../../../shared/followUp/measure.ts';
import type { Verdict } from '../../../shared/followUp/verdict.ts';
import {
  badgeText,
  findingText,
  methodText,
  oftenText,
  soFarText,
  verdictText,
} from '../../../shared/words/followUpText.ts';
import { wordsIn } from '../../../shared/words/words.ts';

const da = wordsIn('da');
const en = wordsIn('en');
const verdict = (changes: Partial<Verdict> = {}): Verdict => ({
  value: 83,
  expected: 86,
  difference: -3.2,
  chance: 0.41,
  corrected: 1,
  code: 'expected',
  isGood: false,
  ...changes,
});

describe('a verdict in words', () => {
  it('is the difference and how often it is seen with nothing wrong', () => {
    expect(verdictText(da, 'educationOrJob', verdict(), 40)).toBe(
      '3 færre end ventet; så stor en forskel ses i 4 af 10 tilfælde, uden at noget er galt.',
    );
    expect(verdictText(en, 'educationOrJob', verdict(), 40)).toBe(
      '3 fewer than expected; so large a difference is seen in 4 in 10 cases with nothing wrong.',
    );
  });

  it('says among how many figures it was looked for', () => {
    expect(verdictText(da, 'support', verdict({ code: 'unusual', chance: 0.04 }), 40)).toContain('4 af 100 tilfælde');
    expect(verdictText(da, 'support', verdict({ code: 'unusual', chance: 0.04 }), 40)).toContain('Blandt 40 tal');
    expect(verdictText(da, 'support', verdict({ code: 'alarm', chance: 0.0001 }), 40)).toContain('færre end 1 af 100');
    expect(verdictText(da, 'support', verdict({ code: 'alarm', chance: 0.0001 }), 1)).not.toContain('1 tal');
  });

  it('has the unit of the measure, and what rounds to nothing is as expected', () => {
    expect(findingText(da, 'cost', { difference: 12_000 })).toBe('12.000\u00a0kr. mere end ventet');
    expect(findingText(da, 'caseload', { difference: -0.44 })).toBe('0,4 færre pr. medarbejder end ventet');
    expect(findingText(da, 'enrolled', { difference: 0.3 })).toBe('Som ventet');
    expect(verdictText(da, 'cost', verdict({ chance: null, corrected: null, code: 'unknown', difference: 0 }), 3)).toBe(
      'Som ventet.',
    );
  });

  it('has its number for every chance', () => {
    const said = [1, 0.95, 0.94, 0.1, 0.09, 0.01, 0.009].map((chance) => oftenText(da, chance));
    expect(said).toEqual([
      'mere end 9 af 10',
      'mere end 9 af 10',
      '9 af 10',
      '1 af 10',
      '9 af 100',
      '1 af 100',
      'færre end 1 af 100',
    ]);
  });

  it('so far is a sum of flows and a mean of stocks', () => {
    const span = { from: 'januar 2027', to: 'juni 2027' };
    expect(soFarText(da, 'enrolled', verdict(), 4, span)).toMatch(/^I alt fra januar 2027 til juni 2027: 3 færre/);
    expect(soFarText(da, 'support', verdict(), 4, span)).toMatch(/^I gennemsnit fra /);
  });

  it('has a badge that says which way, and names its method', () => {
    expect(badgeText(da, verdict())).toBe('Inden for det ventede');
    expect(badgeText(da, verdict({ code: 'alarm' }))).toBe('Under det ventede');
    expect(badgeText(da, verdict({ code: 'unusual', difference: 4 }))).toBe('I den høje ende');
    expect(methodText(da, 40)).toContain('Holms metode');
    expect(methodText(da, 40)).toContain('5 af 100');
  });

  it('defines every measure, so that two people count the same', () => {
    for (const words of [da, en]) {
      for (const measure of measures) expect(words.t(`followUp.definitions.${measure}`).length).toBeGreaterThan(80);
    }
  });
});
