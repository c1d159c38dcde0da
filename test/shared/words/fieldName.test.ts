import { describe, expect, test } from 'vitest';
import { fieldShapes } from '../../../shared/document/field.ts';
import { fieldName, fieldNameIn, fieldValueText, scaleOf } from '../../../shared/words/fieldName.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleScenario } from '../../e2e/exampleScenario.ts';

const anyPath = (shape: string) => shape.replace('*', 'x');

describe.each(['da', 'en'] as const)('the names of fields, %s', (language) => {
  const words = wordsIn(language);

  test('every field that a planner may write has one, and no two fields share it', () => {
    const names = fieldShapes.map((shape) => fieldName(words, anyPath(shape)));
    expect(new Set(names).size).toBe(fieldShapes.length);
  });

  test('every field has a way to say its value', () => {
    for (const shape of fieldShapes) expect(fieldValueText(words, anyPath(shape), 0.25)).toMatch(/25/);
  });
});

describe('a field', () => {
  const words = wordsIn('da');

  test('is named with the segment or intervention it belongs to', () => {
    const path = 'interventions/ips/capacity/caseload';
    const ips = exampleScenario().interventions.find(({ id }) => id === 'ips');
    expect(fieldNameIn(words, exampleScenario(), path)).toBe(`${fieldName(words, path)}, ${ips?.name}`);
  });

  test('of the scenario itself, or of a part that is gone, is named alone', () => {
    for (const path of ['economy/tax/municipal', 'interventions/gone/capacity/caseload']) {
      expect(fieldNameIn(words, exampleScenario(), path)).toBe(fieldName(words, path));
    }
  });

  test('that is a share is said and typed in per cent, money in kroner', () => {
    expect(fieldValueText(words, 'economy/tax/municipal', 0.25049)).toBe('25,05\u00a0%');
    expect(fieldValueText(words, 'segments/x/benefitPerMonth', 8297)).toBe('8.297\u00a0kr.');
    expect(scaleOf('economy/tax/municipal')).toBe('percent');
    expect(scaleOf('segments/x/persons')).toBe('plain');
  });

  test('that does not exist has no name: a mistake of ours', () => {
    expect(() => fieldName(words, 'segments/x/name')).toThrow('segments/x/name');
  });
});
