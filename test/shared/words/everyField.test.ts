import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldShapes, limitsOf } from '../../../shared/document/field.ts';
import { isWithin } from '../../../shared/document/limits.ts';
import { scaleOf } from '../../../shared/words/fieldName.ts';
import { fieldText } from '../../../shared/words/format.ts';
import { languages } from '../../../shared/words/language.ts';
import { parseNumber } from '../../../shared/words/parse.ts';
import { runs } from '../arbitraries/runs.ts';

/** Text in the marks that people type numbers with. */
const typed = fc
  .tuple(
    fc.constantFrom('', '−', '-'),
    fc.nat({ max: 9_999_999 }),
    fc.constantFrom('', ',', '.'),
    fc.nat({ max: 9999 }),
    fc.constantFrom('', ' ', ' %', ' kr.'),
  )
  .map(([sign, whole, mark, part, unit]) => `${sign}${whole}${mark}${mark === '' ? '' : part}${unit}`);

describe.each(languages)('in %s', (language) => {
  test.each(fieldShapes)('%s: what a field shows is read back as the same number', (shape) => {
    const { min, max, whole } = limitsOf(shape);
    const scale = scaleOf(shape);
    const number = whole ? fc.integer({ min, max: Math.min(max, 2 ** 31) }) : fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(number, (value) => {
        const read = parseNumber(fieldText(value, language, scale), language, scale);
        expect(read).toEqual({ ok: true, value: value === 0 ? 0 : value });
      }),
      runs(50),
    );
  });

  test.each(['plain', 'percent'] as const)('what is typed in a %s field is shown so that it says the same', (scale) => {
    fc.assert(
      fc.property(typed, (text) => {
        const read = parseNumber(text, language, scale);
        if (!read.ok) return;
        const shown = fieldText(read.value, language, scale);
        expect(parseNumber(shown, language, scale)).toEqual(read);
        expect(fieldText(read.value, language, scale)).toBe(shown);
      }),
      runs(300),
    );
  });
});

test('every field has limits within which some number can be typed', () => {
  for (const shape of fieldShapes) {
    const { min, max } = limitsOf(shape);
    expect([min, max, (min + max) / 2].some((value) => isWithin(Math.round(value), limitsOf(shape)))).toBe(true);
  }
});
