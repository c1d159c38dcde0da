import { featureAt } from './mixModel.ts';
import type { Choice, Options } from './options.ts';

/**
 * Looks through a part that has too many choices to run them all: from several starts it climbs by one lever at a
 * time and by exchanges of two, each time on the model itself. What it has seen stays among the part's options.
 */

/** How many new runs of the model may still be made. */
export interface RunsLeft {
  left: number;
}

/** What an option is worth in one climb; −∞ where it may not be. */
export type Worth = (option: number) => number;

/** Prices that climbs are made at, each this much lower than the one before, and one where cost is nothing. */
const PRICES = 10;
const PRICE_FALL = 0.6;
const SWEEPS_MAX = 30;

/**
 * Options for every budget: at falling prices of a krone, the choice whose objective less its price is largest.
 *
 * @param starts choices that are seen in any case
 */
export function* searchPart(options: Options, starts: readonly Choice[], runs: RunsLeft): Generator<void> {
  const least = options.levels.map(() => 0);
  const most = options.levels.map(({ length }) => length - 1);
  for (const choice of [least, most, ...starts]) yield* see(options, choice, runs);
  const highest = yield* steepest(options, least, runs);
  const prices = Array.from({ length: PRICES }, (_, at) => highest * PRICE_FALL ** at);
  let from: Choice = least;
  for (const price of [...(highest > 0 ? prices : []), 0]) {
    const worth: Worth = (option) =>
      options.at(option, featureAt.objective) - price * options.at(option, featureAt.cost);
    from = yield* climb(options, from, worth, runs);
    if (runs.left <= 0) return;
  }
}

/** The choice that no change of one lever, and no exchange of two, makes worth more. */
export function* climb(options: Options, start: Choice, worth: Worth, runs: RunsLeft): Generator<void, Choice> {
  let best = start;
  let most = worth(yield* see(options, start, runs));
  for (let sweep = 0; sweep < SWEEPS_MAX; sweep++) {
    const before = most;
    for (const neighbours of [single, exchanged]) {
      // Changes of two are many: they come when those of one help no more.
      if (neighbours === exchanged && most > before) break;
      for (let lever = 0; lever < options.levels.length; lever++) {
        for (const choice of neighbours(options, best, lever)) {
          if (runs.left <= 0 && !options.has(choice)) return best;
          const value = worth(yield* see(options, choice, runs));
          if (value <= most) continue;
          most = value;
          best = choice;
        }
      }
    }
    if (most <= before) return best;
  }
  return best;
}

/** The most that the first step of any lever gives for a krone; 0 where none gives anything. */
function* steepest(options: Options, least: Choice, runs: RunsLeft): Generator<void, number> {
  const base = yield* see(options, least, runs);
  let highest = 0;
  for (const [lever, { length }] of options.levels.entries()) {
    if (length < 2) continue;
    const step = yield* see(options, least.with(lever, 1), runs);
    const gain = options.at(step, featureAt.objective) - options.at(base, featureAt.objective);
    const cost = options.at(step, featureAt.cost) - options.at(base, featureAt.cost);
    if (cost > 0) highest = Math.max(highest, gain / cost);
  }
  // A later step may give more than a first one that has start-up to pay.
  return 4 * highest;
}

function* see(options: Options, choice: Choice, runs: RunsLeft): Generator<void, number> {
  if (!options.has(choice)) {
    runs.left -= 1;
    yield;
  }
  return options.add(choice);
}

/** One lever moved, near and far. */
function* single({ levels }: Options, choice: Choice, lever: number): Generator<Choice> {
  for (const level of reached(choice[lever] ?? 0, levels[lever]?.length ?? 0)) yield choice.with(lever, level);
}

/** One lever up and another down, near and far. */
function* exchanged({ levels }: Options, choice: Choice, lever: number): Generator<Choice> {
  const now = choice[lever] ?? 0;
  for (let other = 0; other < levels.length; other++) {
    if (other === lever) continue;
    const own = choice[other] ?? 0;
    for (const up of reached(now, levels[lever]?.length ?? 0)) {
      if (up < now) continue;
      for (const down of reached(own, levels[other]?.length ?? 0)) {
        if (down < own) yield choice.with(lever, up).with(other, down);
      }
    }
  }
}

/** The levels one, two, four … steps away on both sides, and the ends. */
function reached(level: number, count: number): number[] {
  const levels = new Set<number>();
  for (let away = 1; away < count; away *= 2) {
    levels.add(Math.max(0, level - away));
    levels.add(Math.min(count - 1, level + away));
  }
  levels.delete(level);
  return [...levels];
}
