import { test as property } from '@fast-check/vitest';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { filledMix, mixOfPersons, personsByBand, restOfMix } from '../../../shared/document/reimbursementMix.ts';
import { addsUpToOne } from '../../../shared/document/shares.ts';

const count = fc.integer({ min: 0, max: 500 });

describe('MODEL §8: the four steps of the reimbursement', () => {
  test.each([
    [0, 0],
    [1, 0],
    [4, 0],
    [4.5, 1],
    [5, 1],
    [26, 1],
    [27, 2],
    [52, 2],
    [53, 3],
    [400, 3],
  ])('week %s is in step %s', (weeks, step) => {
    const persons = personsByBand([{ weeks, persons: 7 }]);
    expect(persons).toEqual([0, 1, 2, 3].map((at) => (at === step ? 7 : 0)));
  });

  test('persons become shares with one decimal that add up', () => {
    expect(mixOfPersons([1, 1, 1, 0])).toEqual([0.334, 0.333, 0.333, 0]);
    expect(mixOfPersons([0, 0, 0, 0])).toBeNull();
  });

  property.prop([fc.tuple(count, count, count, count)])('always: together 1, and nobody’s share is lost', (persons) => {
    const mix = mixOfPersons(persons);
    const sum = persons.reduce((total, one) => total + one, 0);
    if (mix === null) return expect(sum).toBe(0);
    expect(addsUpToOne(mix)).toBe(true);
    for (const [step, share] of mix.entries())
      expect(Math.abs(share - (persons[step] ?? 0) / sum)).toBeLessThan(0.0021);
  });
});

describe('the rest of four shares', () => {
  test('is what is missing, or negative for what is too much, without the last bits', () => {
    expect(restOfMix([0.1, 0.34, 0.22, 0.3])).toBe(0.04);
    expect(restOfMix([0.1, 0.2, 0.3, 0.5])).toBe(-0.1);
    expect(restOfMix([0.1, 0.34, 0.22, 0.34])).toBe(0);
  });

  test('goes to the last step, or comes from the largest where the last has too little', () => {
    expect(filledMix([0.1, 0.34, 0.22, 0.3])).toEqual({ step: 3, mix: [0.1, 0.34, 0.22, 0.34] });
    expect(filledMix([0.9, 0.2, 0.1, 0.05])).toEqual({ step: 0, mix: [0.65, 0.2, 0.1, 0.05] });
  });
});
