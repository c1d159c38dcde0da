import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pushApart } from '../../../renderer/charts/EndLabels.tsx';

const label = (y: number, height = 14) => ({ y, height });
const labels = fc.array(fc.record({ y: fc.integer({ min: 0, max: 300 }), height: fc.constantFrom(14, 28, 42) }), {
  maxLength: 8,
});

describe('labels at the ends of lines', () => {
  test('stand where their lines end when there is room', () => {
    expect(pushApart([label(50), label(200), label(100)], 0, 300)).toEqual([50, 200, 100]);
    expect(pushApart([], 0, 300)).toEqual([]);
  });

  test('that would cover each other are moved apart, the lower one down', () => {
    const [upper = 0, lower = 0] = pushApart([label(100), label(105)], 0, 300);
    expect(upper).toBe(100);
    expect(lower - upper).toBeGreaterThanOrEqual(14);
    expect(lower - upper).toBeLessThan(28);
  });

  test('at the foot are moved up, and at the top stay below it', () => {
    const [upper = 0, lower = 0] = pushApart([label(300), label(300)], 0, 300);
    expect(upper).toBeLessThan(300);
    expect(lower - upper).toBeGreaterThanOrEqual(14);
    expect(lower).toBeLessThan(314);
    expect(pushApart([label(0, 28)], 0, 300)).toEqual([14]);
  });

  test('never overlap and keep the order of their lines, however many there are', () => {
    fc.assert(
      fc.property(labels, fc.integer({ min: 20, max: 300 }), (given, bottom) => {
        const placed = pushApart(given, 0, bottom).map((centre, at) => ({
          centre,
          y: given[at]?.y ?? 0,
          height: given[at]?.height ?? 0,
        }));
        expect(placed).toHaveLength(given.length);
        const fromTop = placed.toSorted((a, b) => a.centre - b.centre);
        for (const [at, lower] of fromTop.entries()) {
          const upper = fromTop[at - 1];
          if (!upper) continue;
          expect(lower.y).toBeGreaterThanOrEqual(upper.y);
          expect(lower.centre - lower.height / 2).toBeGreaterThanOrEqual(upper.centre + upper.height / 2);
        }
      }),
    );
  });
});
