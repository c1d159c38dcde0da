import { type Candidate, Combiner, type Summands } from './combine.ts';
import { featureAt } from './mixModel.ts';
import type { Choice } from './options.ts';
import type { Problem } from './problem.ts';

/** Mixes that are run to see whether what was put together holds. */
const CONFIRMED_MAX = 24;
const LOOKS_MAX = 20_000;

/** Runs, in months of allocations, up to which levers are tried at more amounts than their ends. */
const WORK_MAX = 2e6;

/** A choice that keeps every limit, and what it gives. */
export interface FirstMix {
  readonly choice: Choice;
  readonly objective: number;
}

/**
 * A good mix, soon: each lever is tried at a few amounts by itself, the others as today, and what that changes is added
 * up as if no lever touched another. The model then says what the mixes put together so are in truth.
 *
 * @returns null where none was met that keeps every limit
 */
export function* firstMix(problem: Problem): Generator<void, FirstMix | null> {
  const { today } = problem;
  const base = problem.numbersOf(problem.amountsOf(today)).slice();
  const tried = triedLevels(problem);
  const tables = [tableOf([base])];
  for (const [lever, levels] of tried.entries()) {
    tables.push(tableOf(levels.map((level) => changeOf(problem, today.with(lever, level), base))));
    yield;
  }
  const choiceOf = (options: readonly number[]) => tried.map((levels, lever) => levels[options[lever + 1] ?? 0] ?? 0);
  const bounds = problem.bounds();
  let left = CONFIRMED_MAX;
  const confirm = (options: readonly number[]): Candidate | null => {
    if (left-- <= 0) return null;
    const numbers = problem.numbersOf(problem.amountsOf(choiceOf(options)));
    if (!problem.keeps(numbers, bounds)) return null;
    const [objective, cost] = [numbers[featureAt.objective] as number, numbers[featureAt.cost] as number];
    return { options: [...options], objective, cost };
  };
  // Today's own, as far as it may be.
  const start = confirm([0, ...tried.map((levels, lever) => levels.indexOf(today[lever] ?? 0))]);
  const { best } = new Combiner(tables, problem.rows).solve({ bounds, start, confirm, looksMax: LOOKS_MAX });
  return best && { choice: choiceOf(best.options), objective: best.objective };
}

/** A few levels of every lever; of very many levers, or in a very large scenario, its ends and today's. */
function triedLevels({ levels, today, whole }: Problem): number[][] {
  const many = levels.map(({ length }, lever) => fewLevels(length, today[lever] ?? 0));
  const runs = many.reduce((sum, { length }) => sum + length, 0);
  if (runs * whole.weight <= WORK_MAX) return many;
  return levels.map(({ length }, lever) => [...new Set([0, today[lever] ?? 0, length - 1])]);
}

function changeOf(problem: Problem, choice: Choice, base: Float64Array): Float64Array {
  return problem.numbersOf(problem.amountsOf(choice)).map((value, feature) => value - (base[feature] as number));
}

function tableOf(rows: readonly Float64Array[]): Summands {
  return { count: rows.length, at: (option, feature) => rows[option]?.[feature] ?? 0 };
}

/** The ends, today's, the quarters between, and the steps beside today's. */
function fewLevels(count: number, today: number): number[] {
  const last = count - 1;
  const levels = [0, 1, 2, 3, 4].map((quarter) => Math.round((quarter * last) / 4));
  const near = [today - 1, today, today + 1].filter((level) => level >= 0 && level <= last);
  return [...new Set([...levels, ...near])].sort((one, other) => one - other);
}
