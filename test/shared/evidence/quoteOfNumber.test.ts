import { describe, expect, test } from 'vitest';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { writeField } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { quoteOfNumber } from '../../../shared/evidence/quoteOfNumber.ts';

const scenario = example as unknown as Scenario;
const quote = (path: string, document = scenario) => quoteOfNumber(document, path)?.quote ?? null;

describe('the sentence behind a number', () => {
  test('of an effect is what the library quotes of the study', () => {
    expect(quote('interventions/mentor/effect/treated/toJob')).toContain('12');
  });

  test('of a norm is what is quoted of the norm', () => {
    expect(quote('interventions/ungeadviser/caseloadNorm/max')).not.toBeNull();
  });

  test('of a baseline is quoted of the study whose control arm it is, until it is another number', () => {
    const path = 'segments/aktivitetsparate/baseline/toEducation';
    expect(quote(path)).not.toBeNull();
    expect(quote(path, writeField(scenario, path, 0.13))).toBeNull();
  });

  test('is none where the number does not come from one of the documents', () => {
    expect(quote('economy/discountRate')).toBeNull();
    expect(quote('segments/aktivitetsparate/persons')).toBeNull();
    expect(quote('interventions/ungeadviser/effect/toJob')).toBeNull();
  });
});
