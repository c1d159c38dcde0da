import { bestWithin, emptyFront, type Front, frontOf, sumOfFronts } from './front.ts';
import { featureAt } from './mixModel.ts';
import type { Row } from './rows.ts';

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

/** Options looked at in one search, so that it ends; what is left then is told as a gap. */
const LOOKS_MAX = 3_000_000;
/** Pairs of options compared to leave out those that another is better than in all. */
const COMPARISONS_MAX = 40_000_000;

/** How near two objectives are the same: rounding of sums. */
export function nearness(objective: number): number {
  return 1e-9 * Math.max(1, Math.abs(objective));
}

export class Combiner {
  readonly #parts: readonly Summands[];
  readonly #rows: readonly Row[];
  /** Options worth taking, of each part. */
  readonly #worth: readonly (readonly number[])[];
  /** What the parts from one on can give at best for their cost, and the least that they need of each row. */
  readonly #fronts: readonly Front[];
  readonly #least: readonly Float64Array[];

  /** @param parts with at least one option each */
  constructor(parts: readonly Summands[], rows: readonly Row[]) {
    this.#parts = parts;
    this.#rows = rows;
    this.#worth = parts.map((part) => worthTaking(part, rows.length));
    const fronts: Front[] = [emptyFront];
    const least: Float64Array[] = [new Float64Array(rows.length)];
    for (let part = parts.length - 1; part >= 0; part--) {
      fronts.unshift(sumOfFronts(this.#frontOf(part), fronts[0] ?? emptyFront));
      least.unshift(this.#leastFrom(part, least[0] ?? new Float64Array(0)));
    }
    this.#fronts = fronts;
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

  /** The best combination, as far as it was looked for. */
  solve({ bounds, start = null, confirm, isWanted, looksMax = LOOKS_MAX }: SolveAsked): Solved {
    const parts = this.#parts.length;
    const most = costAllowed(this.#rows, bounds);
    const options: number[] = this.#parts.map(() => 0);
    let best = start;
    let looks = 0;
    let atMost = Number.NEGATIVE_INFINITY;
    const isBetter = (objective: number) => best === null || objective > best.objective + nearness(best.objective);

    const search = (part: number, objective: number, cost: number, used: Float64Array): void => {
      if (part === parts) {
        if (isWanted && !isWanted(options)) return;
        const found = confirm(options);
        if (found && isBetter(found.objective)) best = found;
        return;
      }
      const hopes = this.#hopes(part, objective, cost, used, most, bounds);
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
          cost + own.at(option, featureAt.cost),
          used.map((sum, row) => sum + own.at(option, featureAt.rows + row)),
        );
      }
    };
    search(0, 0, 0, new Float64Array(this.#rows.length));
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
  #hopes(part: number, objective: number, cost: number, used: Float64Array, most: number, bounds: readonly number[]) {
    const own = this.#parts[part] as Summands;
    const front = this.#fronts[part + 1] as Front;
    const least = this.#least[part + 1] as Float64Array;
    const hopes: { option: number; hope: number }[] = [];
    for (const option of this.#worth[part] as readonly number[]) {
      const left = most - cost - own.at(option, featureAt.cost);
      const hope = objective + own.at(option, featureAt.objective) + bestWithin(front, left);
      if (hope === Number.NEGATIVE_INFINITY) continue;
      const keeps = this.#rows.every((row, at) => {
        const needed = (used[at] as number) + own.at(option, featureAt.rows + at) + (least[at] as number);
        return needed <= (bounds[at] ?? 0) + row.slack / 2;
      });
      if (keeps) hopes.push({ option, hope });
    }
    return hopes.sort((one, other) => other.hope - one.hope);
  }

  #frontOf(part: number): Front {
    const own = this.#parts[part] as Summands;
    const worth = this.#worth[part] as readonly number[];
    return frontOf(
      Float64Array.from(worth, (option) => own.at(option, featureAt.cost)),
      Float64Array.from(worth, (option) => own.at(option, featureAt.objective)),
    );
  }

  #leastFrom(part: number, after: Float64Array): Float64Array {
    const own = this.#parts[part] as Summands;
    const worth = this.#worth[part] as readonly number[];
    return after.map((sum, row) => sum + Math.min(...worth.map((option) => own.at(option, featureAt.rows + row))));
  }
}

/** Kroner that the budget allows over the horizon; none named, none kept. */
function costAllowed(rows: readonly Row[], bounds: readonly number[]): number {
  const at = rows.findIndex(({ limit }) => limit.kind === 'budget');
  const row = rows[at];
  return row ? (bounds[at] ?? 0) + row.slack / 2 : Number.POSITIVE_INFINITY;
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
