import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutTo, fitted, linesOf, textWidth } from '../../../shared/slides/typeset.ts';

const type = { size: 20 };

test('the widths are those of Arial, with a tenth to spare', () => {
  expect(textWidth('a', { size: 1000 })).toBeCloseTo(556 * 1.1);
  expect(textWidth('W', { size: 1000 })).toBeCloseTo(944 * 1.1);
  expect(textWidth('æøå', { size: 1000 })).toBeCloseTo((889 + 611 + 556) * 1.1);
  expect(textWidth('a', { size: 1000, isBold: true })).toBeGreaterThan(textWidth('a', { size: 1000 }));
});

test('a text is broken at spaces, and never at a no-break space', () => {
  expect(linesOf('aaaa bbbb cccc', textWidth('aaaa bbbb', type), type)).toEqual(['aaaa bbbb', 'cccc']);
  expect(linesOf('12,5\u00a0mio.\u00a0kr. i alt', textWidth('12,5\u00a0mio.\u00a0kr.', type), type)[0]).toBe(
    '12,5\u00a0mio.\u00a0kr.',
  );
});

test('no line is wider than it may be, and no letter is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 60, max: 600 }), (text, width) => {
      const lines = linesOf(text, width, type);
      expect(lines.filter((line) => [...line].length > 1 && textWidth(line, type) > width + 1e-9)).toEqual([]);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

describe('a text in a box', () => {
  const sizes = [50, 40, 30];

  test('is as large as there is room for', () => {
    expect(fitted('kort', 1000, 2, sizes)).toEqual({ text: 'kort', size: 50, lines: 1 });
    expect(fitted('ord '.repeat(35).trim(), 1000, 2, sizes).size).toBe(30);
  });

  test('is cut where the smallest size is too large, and says so', () => {
    const long = fitted('ord '.repeat(200).trim(), 1000, 2, sizes);
    expect(long.text.endsWith('…')).toBe(true);
    expect(linesOf(long.text, 1000, { size: 30 })).toHaveLength(2);
  });

  test('is not cut where it has room', () => {
    expect(cutTo('kort', 1000, 1, type)).toBe('kort');
  });
});
