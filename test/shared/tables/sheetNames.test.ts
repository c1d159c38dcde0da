import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sheetNames } from '../../../shared/tables/sheetNames.ts';

describe('names of sheets', () => {
  test('lose what a spreadsheet refuses, and are cut at 31 characters', () => {
    expect(sheetNames(['Unge: 18/24 [alle]*?'])).toEqual(['Unge 18 24 alle']);
    expect(sheetNames(["'citat'"])).toEqual(['citat']);
    expect(sheetNames(['History'])).toEqual(['History.']);
    expect(sheetNames(['x'.repeat(200)])).toEqual(['x'.repeat(31)]);
  });

  test('that would be the same get a number, also where only case or the end differs', () => {
    expect(sheetNames(['Plan', 'plan', 'PLAN'])).toEqual(['Plan', 'plan 2', 'PLAN 3']);
    expect(sheetNames([`${'x'.repeat(40)}a`, `${'x'.repeat(40)}b`])).toEqual(['x'.repeat(31), `${'x'.repeat(29)} 2`]);
  });

  test('any names at all become names that every spreadsheet takes, each its own', () => {
    const anyName = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('', "''", '[]', 'history'));
    fc.assert(
      fc.property(fc.array(anyName, { maxLength: 12 }), (names) => {
        const made = sheetNames(names);
        expect(made).toHaveLength(names.length);
        expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of made) {
          expect(name).not.toMatch(/[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$|^history$/iu);
          expect(name.trim()).not.toBe('');
          expect(name.length).toBeLessThanOrEqual(31);
        }
      }),
    );
  });
});
