import { bestWithin, emptyFront, type Front, frontOf, sumOfFronts } from './front.ts';
import { featureAt } from './mixModel.ts';
import type { Row } from './rows.ts';
import { weighted, weightsOf } from './weights.ts';

/**
 * Puts a mix together from one option of every part: the best that keeps every row, by branch and bound. The numbers of
 * a mix are the sums of its options', so nothing is run here but what would be the new best, which the model confirms.
 */

/** The options of one part and their numbers. */
export interface Summands {
  readonly count: number;
  at(option: number, feature: number): number;
}

/** One option of every part, by its place among the part's options. */
export type Combination = readonly number[];

export interface Candidate {
  readonly options: Combination;
  readonly objective: number;
  readonly cost: number;
}

export interface Solved {
  /** Null where nothing keeps every row. */
  readonly best: Candidate | null;
  /** No combination gives more than this; the best's own objective where all have been looked at. */
  readonly atMost: number;
}

export interface SolveAsked {
  /** One a row. */
  readonly bounds: readonly number[];
  /** One to begin with that keeps the bounds. */
  readonly start?: Candidate | null;
  /** What the model itself says of a combination: its candidate, or null where a row is broken after all. */
  readonly confirm: (options: Combination) => Candidate | null;
  /** Options that are looked at at most. */
  readonly looksMax?: number;
  /** What else a combination must be. */
  readonly isWanted?: (options: Combination) => boolean;
}

/** How far a search goes: options looked at, after which what is left is told as a gap, and steps toward its weights. */
interface Search {
  readonly looks: number;
  readonly steps: number;
}
const SHORT: Search = { looks: 30_000, steps: 10 };
const LONG: Search = { looks: 1_000_000, steps: 600 };
/** Pairs of options compared to leave out those that another is better than in all. */
const COMPARISONS_MAX = 40_000_000;

/** How near two objectives are the same: rounding of sums. */
export function nearness(objective: number): number {
  return 1e-9 * Math.max(1, Math.abs(objective));
}

/** Weighted sums are rounded otherwise than the rows that they are of. */
const ROUNDING = 1e-9;

/** One limit in the place of all: what each option uses of it, and how much is allowed. */
interface Relaxed {
  readonly weights: Float64Array;
  readonly costs: readonly Float64Array[];
  readonly fronts: readonly Front[];
  readonly allowed: number;
}

/** An option, and the most that a combination with it may still give. */
interface Hope {
  readonly option: number;
  readonly hope: number;
}

export class Combiner {
  readonly #parts: readonly Summands[];
  readonly #rows: readonly Row[];
  /** Options worth taking, of each part. */
  readonly #worth: readonly (readonly number[])[];
  /** The least that the parts from one on need of each row. */
  readonly #least: readonly Float64Array[];

  /** @param parts with at least one option each */
  constructor(parts: readonly Summands[], rows: readonly Row[]) {
    this.#parts = parts;
    this.#rows = rows;
    this.#worth = parts.map((part) => worthTaking(part, rows.length));
    const least: Float64Array[] = [new Float64Array(rows.length)];
    for (let part = parts.length - 1; part >= 0; part--) {
      least.unshift(this.#leastFrom(part, least[0] ?? new Float64Array(0)));
    }
    this.#least = least;
  }

  /** The least that any combination needs of a row. */
  leastOf(row: number): number {
    return this.#least[0]?.[row] ?? 0;
  }

  /** The number of a combination. */
  sum(options: Combination, feature: number): number {
    return options.reduce((sum, option, part) => sum + (this.#parts[part]?.at(option, feature) ?? 0), 0);
  }

  /** Whether the sums of a combination keep the bounds. */
  keeps(options: Combination, bounds: readonly number[]): boolean {
    return this.#rows.every((row, at) => this.sum(options, featureAt.rows + at) <= (bounds[at] ?? 0) + row.slack / 2);
  }

  /** The best combination, as far as it was looked for: a short search, and a long one where that does not end it. */
  solve(asked: SolveAsked): Solved {
    const { looksMax = LONG.looks } = asked;
    const short = this.#search(asked, { ...SHORT, looks: Math.min(SHORT.looks, looksMax) });
    const isDone = short.atMost <= (short.best?.objective ?? Number.NEGATIVE_INFINITY);
    if (isDone || looksMax <= SHORT.looks) return short;
    return this.#search({ ...asked, start: short.best }, { ...LONG, looks: looksMax });
  }

  #search({ bounds, start = null, confirm, isWanted }: SolveAsked, { looks: looksMax, steps }: Search): Solved {
    const parts = this.#parts.length;
    const relaxed = this.#relaxed(bounds, steps);
    const options: number[] = this.#parts.map(() => 0);
    let best = start;
    let looks = 0;
    let atMost = Number.NEGATIVE_INFINITY;
    const isBetter = (objective: number) => best === null || objective > best.objective + nearness(best.objective);

    const search = (part: number, objective: number, used: Float64Array): void => {
      if (part === parts) {
        if (isWanted && !isWanted(options)) return;
        const found = confirm(options);
        if (found && isBetter(found.objective)) best = found;
        return;
      }
      const hopes = this.#hopes(part, objective, used, relaxed, bounds);
      looks += (this.#worth[part] as readonly number[]).length;
      for (const { option, hope } of hopes) {
        if (!isBetter(hope)) return;
        if (looks > looksMax) {
          atMost = Math.max(atMost, hope);
          return;
        }
        options[part] = option;
        const own = this.#parts[part] as Summands;
        search(
          part + 1,
          objective + own.at(option, featureAt.objective),
          used.map((sum, row) => sum + own.at(option, featureAt.rows + row)),
        );
      }
    };
    search(0, 0, new Float64Array(this.#rows.length));
    const found = best as Candidate | null;
    return { best: found, atMost: Math.max(atMost, found?.objective ?? Number.NEGATIVE_INFINITY) };
  }

  /** The same objective for less: part by part an option that costs less and takes nothing away. */
  cheapened(candidate: Candidate, bounds: readonly number[]): Combination {
    const options = [...candidate.options];
    const { objective } = featureAt;
    for (const [part, own] of this.#parts.entries()) {
      const now = options[part] as number;
      const enough = this.sum(options, objective) - nearness(candidate.objective);
      const others = this.sum(options, objective) - own.at(now, objective);
      const cheaper = (this.#worth[part] as readonly number[])
        .filter((option) => own.at(option, featureAt.cost) < own.at(now, featureAt.cost) - 0.01)
        .filter((option) => others + own.at(option, objective) >= enough)
        .sort((one, other) => own.at(one, featureAt.cost) - own.at(other, featureAt.cost));
      const first = cheaper.find((option) => this.keeps(options.with(part, option), bounds));
      if (first !== undefined) options[part] = first;
    }
    return options;
  }

  /** The options of a part that may still become a mix, the most hopeful first. */
  #hopes(part: number, objective: number, used: Float64Array, relaxed: Relaxed, bounds: readonly number[]): Hope[] {
    const own = this.#parts[part] as Summands;
    const front = relaxed.fronts[part + 1] as Front;
    const least = this.#least[part + 1] as Float64Array;
    const left = relaxed.allowed - used.reduce((sum, value, row) => sum + value * (relaxed.weights[row] as number), 0);
    const hopes: Hope[] = [];
    for (const option of this.#worth[part] as readonly number[]) {
      const rest = bestWithin(front, left - (relaxed.costs[part]?.[option] as number));
      const hope = objective + own.at(option, featureAt.objective) + rest;
      if (hope === Number.NEGATIVE_INFINITY) continue;
      const keeps = this.#rows.every((row, at) => {
        const needed = (used[at] as number) + own.at(option, featureAt.rows + at) + (least[at] as number);
        return needed <= (bounds[at] ?? 0) + row.slack / 2;
      });
      if (keeps) hopes.push({ option, hope });
    }
    return hopes.sort((one, other) => other.hope - one.hope);
  }

  /** The rows made one, and what the parts from each on can give at best for what they use of it. */
  #relaxed(bounds: readonly number[], steps: number): Relaxed {
    const weights = weightsOf(this.#parts, this.#worth, bounds, steps);
    const costs = this.#parts.map((part, at) => {
      const own = new Float64Array(part.count);
      for (const option of this.#worth[at] as readonly number[]) own[option] = weighted(part, option, weights);
      return own;
    });
    const fronts: Front[] = [emptyFront];
    for (let part = this.#parts.length - 1; part >= 0; part--) {
      const own = this.#parts[part] as Summands;
      const worth = this.#worth[part] as readonly number[];
      const front = frontOf(
        Float64Array.from(worth, (option) => costs[part]?.[option] as number),
        Float64Array.from(worth, (option) => own.at(option, featureAt.objective)),
      );
      fronts.unshift(sumOfFronts(front, fronts[0] ?? emptyFront));
    }
    let [allowed, size] = [0, 0];
    for (const [at, { slack }] of this.#rows.entries()) {
      const weight = weights[at] as number;
      if (weight === 0) continue;
      allowed += weight * ((bounds[at] ?? 0) + slack / 2);
      size += weight * Math.abs(bounds[at] ?? 0);
    }
    return { weights, costs, fronts, allowed: allowed + ROUNDING * size };
  }

  #leastFrom(part: number, after: Float64Array): Float64Array {
    const own = this.#parts[part] as Summands;
    const worth = this.#worth[part] as readonly number[];
    return after.map((sum, row) => sum + Math.min(...worth.map((option) => own.at(option, featureAt.rows + row))));
  }
}

/** The options of a part that no other is at least as good as in everything. Where they are very many, all of them. */
function worthTaking(part: Summands, rows: number): number[] {
  const { objective, cost } = featureAt;
  const sorted = Array.from({ length: part.count }, (_, option) => option).sort(
    (one, other) => part.at(other, objective) - part.at(one, objective) || part.at(one, cost) - part.at(other, cost),
  );
  const kept: number[] = [];
  let comparisons = 0;
  for (const option of sorted) {
    if (comparisons > COMPARISONS_MAX) kept.push(option);
    else {
      comparisons += kept.length;
      if (!kept.some((better) => isAtLeastAsGood(part, better, option, rows))) kept.push(option);
    }
  }
  return kept;
}

/** @param better one with at least the other's objective */
function isAtLeastAsGood(part: Summands, better: number, option: number, rows: number): boolean {
  for (let feature = featureAt.cost; feature < featureAt.rows + rows; feature++) {
    if (part.at(better, feature) > part.at(option, feature)) return false;
  }
  return true;
}
