import type { Scenario } from '../document/scenario.ts';
import type { BrokenLimit, Mix } from './answer.ts';
import type { Candidate, Combination } from './combine.ts';
import { presentAmount } from './lever.ts';
import { levelsOf } from './levels.ts';
import { featureAt, MixModel } from './mixModel.ts';
import { type Choice, Options } from './options.ts';
import { type Part, partsOf } from './parts.ts';
import type { Question } from './question.ts';
import { isBudget, type Row, rowsOf } from './rows.ts';

/** A question about a scenario, made ready: its amounts, its rows, the model of the whole and of its parts. */
export class Problem {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly rows: readonly Row[];
  readonly levels: readonly (readonly number[])[];
  readonly parts: readonly Part[];
  /** The options of each part, none to begin with. */
  readonly options: readonly Options[];
  readonly whole: MixModel;
  readonly #numbers: Float64Array;

  /** @param question one without faults */
  constructor(scenario: Scenario, question: Question) {
    const { levers } = question;
    this.scenario = scenario;
    this.question = question;
    this.rows = rowsOf(scenario, question);
    this.levels = levers.map((lever) => levelsOf(lever, presentAmount(scenario, lever) ?? lever.least));
    this.parts = partsOf(scenario, levers);
    this.options = this.parts.map((part) => {
      const own = part.levers.flatMap((lever) => levers[lever] ?? []);
      const model = new MixModel(part.scenario, own, question, this.rows);
      return new Options(
        model,
        part.levers.map((lever) => this.levels[lever] ?? []),
      );
    });
    this.whole = new MixModel(scenario, levers, question, this.rows);
    this.#numbers = new Float64Array(this.whole.features);
  }

  /** Runs of the model so far. A part counts as one. */
  get projections(): number {
    return this.options.reduce((sum, { model }) => sum + model.projections, this.whole.projections);
  }

  /** How many mixes the levers allow. */
  get mixes(): number {
    return this.levels.reduce((product, { length }) => product * length, 1);
  }

  /** The bounds of the rows with a share of the budget, 1 for all of it. */
  bounds(share = 1): number[] {
    return this.rows.map((row) => (isBudget(row) ? share * row.bound : row.bound));
  }

  /** Today's place among the levels of every lever, the nearest where it is not one of them. */
  get today(): Choice {
    return this.levels.map((levels, lever) => nearest(levels, this.#present(lever)));
  }

  /** Today's amount of every lever. */
  get present(): number[] {
    return this.levels.map((_, lever) => this.#present(lever));
  }

  /** The levers that today's amounts lie outside of. */
  outsideLevers(): BrokenLimit[] {
    return this.question.levers.flatMap(({ least, most }, lever): BrokenLimit[] => {
      const value = this.#present(lever);
      if (value > most) return [{ limit: { kind: 'most', lever }, value, allowed: most }];
      return value < least ? [{ limit: { kind: 'least', lever }, value, allowed: least }] : [];
    });
  }

  /** The choice of a part within a choice of all. */
  within(part: number, choice: Choice): number[] {
    return (this.parts[part]?.levers ?? []).map((lever) => choice[lever] ?? 0);
  }

  /** The choice of all that a combination is. */
  choiceOf(options: Combination): number[] {
    const choice = this.levels.map(() => 0);
    for (const [part, { levers }] of this.parts.entries()) {
      const own = this.options[part]?.choices[options[part] ?? 0] ?? [];
      for (const [at, lever] of levers.entries()) choice[lever] = own[at] ?? 0;
    }
    return choice;
  }

  amountsOf(choice: Choice): number[] {
    return choice.map((level, lever) => this.levels[lever]?.[level] ?? 0);
  }

  /** The options that a choice of all is, run where they are new. */
  combinationOf(choice: Choice): number[] {
    return this.options.map((options, part) => options.add(this.within(part, choice)));
  }

  /** What the model itself says of these amounts. */
  mixOf(amounts: readonly number[]): Mix {
    const numbers = this.numbersOf(amounts);
    return {
      amounts,
      cost: numbers[featureAt.cost] as number,
      years: this.whole.years(),
      objective: numbers[featureAt.objective] as number,
      headline: this.whole.headline(),
    };
  }

  /** The model's own objective, cost and rows of these amounts; they stand until the next run. */
  numbersOf(amounts: readonly number[]): Float64Array {
    this.whole.measure(amounts, this.#numbers);
    return this.#numbers;
  }

  /** A combination as the model itself sees it; null where it breaks a bound. */
  confirm(options: Combination, bounds: readonly number[]): Candidate | null {
    const numbers = this.numbersOf(this.amountsOf(this.choiceOf(options)));
    if (!this.keeps(numbers, bounds)) return null;
    const [objective, cost] = [numbers[featureAt.objective] as number, numbers[featureAt.cost] as number];
    return { options: [...options], objective, cost };
  }

  /** Whether the numbers of a mix keep every bound. */
  keeps(numbers: Float64Array, bounds: readonly number[]): boolean {
    return this.rows.every((row, at) => (numbers[featureAt.rows + at] as number) <= (bounds[at] ?? 0) + row.slack);
  }

  /** The limits that some numbers break, each once, at its worst. */
  broken(numbers: Float64Array, bounds: readonly number[] = this.bounds()): BrokenLimit[] {
    const over = this.rows.flatMap((row, at) => {
      const value = numbers[featureAt.rows + at] as number;
      const bound = bounds[at] ?? 0;
      return row.isImplied || value <= bound + row.slack ? [] : [{ row, value, bound, by: value - bound }];
    });
    return over
      .filter((one) => !over.some((other) => isSameLimit(one.row, other.row) && other.by > one.by))
      .filter((one, at, all) => all.findIndex((other) => isSameLimit(one.row, other.row)) === at)
      .map(({ row, value, bound }) => tellLimit(row, value, bound));
  }

  #present(lever: number): number {
    const own = this.question.levers[lever];
    return (own && presentAmount(this.scenario, own)) ?? 0;
  }
}

/** A limit with how far a mix comes, in the unit that it is asked in. */
export function tellLimit({ limit, told = (value) => value }: Row, value: number, bound: number): BrokenLimit {
  const hasUnit = limit.kind !== 'guidanceCap';
  return { limit, value: hasUnit ? told(value) : null, allowed: hasUnit ? told(bound) : null };
}

function isSameLimit(one: Row, other: Row): boolean {
  return JSON.stringify(one.limit) === JSON.stringify(other.limit);
}

function nearest(levels: readonly number[], amount: number): number {
  const distances = levels.map((level) => Math.abs(level - amount));
  return distances.indexOf(Math.min(...distances));
}
