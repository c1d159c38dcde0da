import { describe, expect, test } from 'vitest';
import { readTyped } from '../../../renderer/components/readTyped.ts';
import { type Limits, limits } from '../../../shared/document/limits.ts';
import type { Language } from '../../../shared/words/language.ts';
import type { Scale } from '../../../shared/words/parse.ts';
import { wordsIn } from '../../../shared/words/words.ts';

function read(typed: string, language: Language, allowed: Limits, used: number, scale: Scale = 'plain') {
  return readTyped(typed, { words: wordsIn(language), limits: allowed, scale, used });
}

function sentence(...[typed, language, allowed, used, scale]: Parameters<typeof read>): string {
  const outcome = read(typed, language, allowed, used, scale);
  if (outcome.ok) throw new Error(`${typed} was read as ${outcome.value}`);
  return outcome.sentence.replaceAll('\u00a0', '~');
}

describe('what was typed in a field', () => {
  test.each<[string, Language, Limits, Scale, number]>([
    ['1.200', 'da', limits.amount, 'plain', 1200],
    ['1,200', 'en', limits.amount, 'plain', 1200],
    ['12,5', 'da', limits.share, 'percent', 0.125],
    ['12.5 %', 'en', limits.share, 'percent', 0.125],
    ['100', 'da', limits.share, 'percent', 1],
    ['0', 'da', limits.amount, 'plain', 0],
  ])('%s in %s is a number where it is allowed', (typed, language, allowed, scale, value) => {
    expect(read(typed, language, allowed, 5, scale)).toEqual({ ok: true, value });
  });

  test('is empty: empty is not 0', () => {
    expect(sentence('', 'da', limits.amount, 1200)).toBe(
      'Feltet er tomt, og tomt er ikke 0. Tilladt: 0 eller mere. Der regnes videre med 1.200.',
    );
    expect(sentence('  \t', 'en', limits.amount, 1200)).toBe(
      'The field is empty, and empty is not 0. Allowed: 0 or more. Calculations continue with 1,200.',
    );
  });

  test('is no number: what was typed, an example, what is allowed, what is used', () => {
    expect(sentence(' mange ', 'da', limits.durationMonths, 12)).toBe(
      '“mange” er ikke et tal. Skriv fx 12. Tilladt: 1 til 60. Kun hele tal. Der regnes videre med 12.',
    );
    expect(sentence('many', 'en', limits.durationMonths, 12)).toBe(
      '“many” is not a number. Write for example 12. Allowed: 1 to 60. Whole numbers only. Calculations continue with 12.',
    );
  });

  test('is out of range: just beyond either end, or between two whole numbers', () => {
    expect(sentence('61', 'da', limits.durationMonths, 12)).toBe(
      '61 kan ikke bruges. Tilladt: 1 til 60. Kun hele tal. Der regnes videre med 12.',
    );
    expect(sentence('2.5', 'en', limits.durationMonths, 12)).toBe(
      '2.5 cannot be used. Allowed: 1 to 60. Whole numbers only. Calculations continue with 12.',
    );
    expect(sentence('-1', 'da', limits.amount, 3)).toBe(
      '-1 kan ikke bruges. Tilladt: 0 eller mere. Der regnes videre med 3.',
    );
    expect(sentence('0', 'en', limits.positive, 3)).toBe(
      '0 cannot be used. Allowed: more than 0. Calculations continue with 3.',
    );
  });

  test('is a share, and every number of the sentence is in per cent', () => {
    expect(sentence('101', 'da', limits.share, 0.125, 'percent')).toBe(
      '101 kan ikke bruges. Tilladt: 0~% til 100~%. Der regnes videre med 12,5~%.',
    );
    expect(sentence('100 %', 'en', limits.shareBelowOne, 0.07, 'percent')).toBe(
      '100 % cannot be used. Allowed: 0~% or more, but less than 100~%. Calculations continue with 7~%.',
    );
    expect(sentence('halvdelen', 'da', limits.share, 0.5, 'percent')).toBe(
      '“halvdelen” er ikke et tal. Skriv fx 50~%. Tilladt: 0~% til 100~%. Der regnes videre med 50~%.',
    );
    expect(sentence('', 'en', limits.share, 0.5, 'percent')).toBe(
      'The field is empty, and empty is not 0. Allowed: 0~% to 100~%. Calculations continue with 50~%.',
    );
  });

  test('the largest number is named only where it was broken', () => {
    expect(sentence('2000000000', 'da', limits.amount, 3)).toContain('Tilladt: 0 til 1.000.000.000.');
  });

  test('the example is a number that may be typed, also where the one in use may not', () => {
    expect(sentence('x', 'da', limits.durationMonths, 99)).toContain('Skriv fx 1. ');
  });
});
