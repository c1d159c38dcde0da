import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Combiner, type Summands } from '../../../shared/optimisation/combine.ts';
import { everyChoice } from '../../../shared/optimisation/options.ts';
import type { Row } from '../../../shared/optimisation/rows.ts';
import { runs } from '../arbitraries/runs.ts';

const row = (limit: Row['limit']): Row => ({ limit, bound: 0, slack: 0, measureIn: () => () => 0 });
const rows = [row({ kind: 'budget' }), row({ kind: 'net' })];

const number = fc.integer({ min: -20, max: 60 });
const cost = fc.integer({ min: 0, max: 50 });
/** The objective, the cost, the budget's row, which is the cost, and another row. */
const option = fc.tuple(number, cost, number).map(([objective, kroner, other]) => [objective, kroner, kroner, other]);
const part = fc.array(option, { minLength: 1, maxLength: 7 });

function summands(options: readonly (readonly number[])[]): Summands {
  return { count: options.length, at: (at, feature) => options[at]?.[feature] ?? 0 };
}

const asked = fc.record({
  parts: fc.array(part, { minLength: 1, maxLength: 5 }),
  budget: fc.integer({ min: 0, max: 150 }),
  other: fc.integer({ min: -40, max: 150 }),
});

/** The best of all combinations, counted one by one. */
function counted({ parts, budget, other }: { parts: number[][][]; budget: number; other: number }): number {
  let best = Number.NEGATIVE_INFINITY;
  for (const choice of everyChoice(parts.map((options) => options.map((_, at) => at)))) {
    const sum = (feature: number) => choice.reduce((all, at, one) => all + (parts[one]?.[at]?.[feature] ?? 0), 0);
    if (sum(2) <= budget && sum(3) <= other) best = Math.max(best, sum(0));
  }
  return best;
}

function solve({ parts, budget, other }: { parts: number[][][]; budget: number; other: number }, looksMax?: number) {
  const combiner = new Combiner(parts.map(summands), rows);
  const confirm = (options: readonly number[]) => ({
    options: [...options],
    objective: combiner.sum(options, 0),
    cost: combiner.sum(options, 1),
  });
  const bounds = [budget, other];
  return { combiner, bounds, solved: combiner.solve({ bounds, confirm, ...(looksMax ? { looksMax } : {}) }) };
}

test('the best combination is that of all combinations, and none is found where there is none', () => {
  fc.assert(
    fc.property(asked, (one) => {
      const { solved, combiner, bounds } = solve(one);
      expect(solved.best?.objective ?? Number.NEGATIVE_INFINITY).toBe(counted(one));
      expect(solved.atMost).toBe(counted(one));
      if (!solved.best) return;
      expect(combiner.keeps(solved.best.options, bounds)).toBe(true);
      const cheaper = combiner.cheapened(solved.best, bounds);
      expect(combiner.keeps(cheaper, bounds)).toBe(true);
      expect(combiner.sum(cheaper, 0)).toBe(solved.best.objective);
      expect(combiner.sum(cheaper, 1)).toBeLessThanOrEqual(solved.best.cost);
    }),
    runs(400),
  );
});

test('a search that is cut short says how much better the best could be, and never too little', () => {
  let cut = 0;
  fc.assert(
    fc.property(asked, (one) => {
      const { best, atMost } = solve(one, 6).solved;
      const truth = counted(one);
      expect(best?.objective ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(truth);
      expect(atMost).toBeGreaterThanOrEqual(truth);
      if (atMost > (best?.objective ?? Number.NEGATIVE_INFINITY)) cut += 1;
    }),
    runs(400),
  );
  expect(cut).toBeGreaterThan(20);
});

test('what is begun with is kept where nothing is better', () => {
  const parts = [summands([[1, 1, 1, 0]]), summands([[2, 2, 2, 0]])];
  const combiner = new Combiner(parts, rows);
  const start = { options: [0, 0], objective: 3, cost: 3 };
  const solved = combiner.solve({ bounds: [10, 0], start, confirm: () => ({ ...start, objective: 3 }) });
  expect(solved).toEqual({ best: start, atMost: 3 });
  // A combination that the model refuses after all is not taken.
  expect(combiner.solve({ bounds: [10, 0], confirm: () => null }).best).toBeNull();
});

/** The best of very many combinations of whole numbers, by what is used so far of the two rows. */
function countedByUse({ parts, budget, other }: { parts: number[][][]; budget: number; other: number }): number {
  let best = new Map<string, readonly [objective: number, spent: number, used: number]>([['0 0', [0, 0, 0]]]);
  for (const options of parts) {
    const next = new Map<string, readonly [number, number, number]>();
    for (const [objective, spent, used] of best.values()) {
      for (const [value = 0, , kroner = 0, more = 0] of options) {
        const sums = [objective + value, spent + kroner, used + more] as const;
        const key = `${sums[1]} ${sums[2]}`;
        if (sums[1] <= budget && sums[0] > (next.get(key)?.[0] ?? Number.NEGATIVE_INFINITY)) next.set(key, sums);
      }
    }
    best = next;
  }
  const kept = [...best.values()].filter(([, , used]) => used <= other);
  return Math.max(Number.NEGATIVE_INFINITY, ...kept.map(([objective]) => objective));
}

test('of very many combinations it is the best, and the bound is never below it', () => {
  const many = fc.record({
    parts: fc.array(fc.array(option, { minLength: 4, maxLength: 8 }), { minLength: 8, maxLength: 11 }),
    budget: fc.integer({ min: 60, max: 200 }),
    other: fc.integer({ min: -20, max: 150 }),
  });
  fc.assert(
    fc.property(many, (one) => {
      const { best, atMost } = solve(one).solved;
      const truth = countedByUse(one);
      expect(atMost).toBeGreaterThanOrEqual(truth);
      expect(best?.objective ?? Number.NEGATIVE_INFINITY).toBe(truth);
    }),
    runs(12),
  );
});
