import type { MixModel } from './mixModel.ts';

/** Which of its levels each lever of a part is at. */
export type Choice = readonly number[];

/** The choices of a part that the model has been run for, each once, with the numbers it gave. */
export class Options {
  readonly model: MixModel;
  /** The amounts that each lever may have. */
  readonly levels: readonly (readonly number[])[];
  readonly choices: Choice[] = [];
  readonly #known = new Map<string, number>();
  #numbers: Float64Array;
  readonly #row: Float64Array;

  constructor(model: MixModel, levels: readonly (readonly number[])[]) {
    this.model = model;
    this.levels = levels;
    this.#row = new Float64Array(model.features);
    this.#numbers = new Float64Array(16 * model.features);
  }

  /** How many there are. */
  get count(): number {
    return this.choices.length;
  }

  /** How many choices the levels allow. */
  get possible(): number {
    return this.levels.reduce((product, { length }) => product * length, 1);
  }

  /** The place of a choice among the options; the model is run where it is new. */
  add(choice: Choice): number {
    const key = choice.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const option = this.choices.length;
    this.model.measure(this.amountsOf(choice), this.#row);
    this.#keep(option);
    this.choices.push([...choice]);
    this.#known.set(key, option);
    return option;
  }

  has(choice: Choice): boolean {
    return this.#known.has(choice.join(' '));
  }

  /** One number of an option, by its place among the model's features. */
  at(option: number, feature: number): number {
    return this.#numbers[option * this.model.features + feature] as number;
  }

  amountsOf(choice: Choice): number[] {
    return choice.map((level, lever) => this.levels[lever]?.[level] ?? 0);
  }

  #keep(option: number): void {
    const { features } = this.model;
    const end = (option + 1) * features;
    if (end > this.#numbers.length) {
      const larger = new Float64Array(2 * end);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers.set(this.#row, option * features);
  }
}

/** Every choice that the levels allow, the last lever turning fastest. */
export function* everyChoice(levels: readonly (readonly number[])[]): Generator<Choice> {
  const choice = levels.map(() => 0);
  for (;;) {
    yield choice;
    let lever = levels.length - 1;
    while (lever >= 0 && (choice[lever] as number) + 1 >= (levels[lever]?.length ?? 0)) choice[lever--] = 0;
    if (lever < 0) return;
    choice[lever] = (choice[lever] as number) + 1;
  }
}
