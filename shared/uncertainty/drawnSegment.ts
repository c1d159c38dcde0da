import type { Scenario } from '../document/scenario.ts';
import type { Trajectory } from '../model/trajectory.ts';
import type { Drawable } from './drawChunk.ts';
import { DrawnModel } from './drawnModel.ts';

/**
 * The persons of one segment in education or job as a function of a draw: first the T + 1 differences to the reference,
 * then the T + 1 persons of the scenario. The draws are those of the whole model, of which only this is kept. MODEL §7.
 */
export class DrawnSegment implements Drawable {
  readonly columns: { readonly count: number };
  readonly #model: DrawnModel;
  readonly #row: Float64Array;
  readonly #first: number;
  readonly #times: number;

  /**
   * @param scenario and reference with the same segments
   * @param segment its place in the list
   */
  constructor(scenario: Scenario, reference: Scenario, seed: number, segment: number) {
    this.#model = new DrawnModel(scenario, reference, seed);
    this.#row = new Float64Array(this.#model.columns.count);
    this.#times = scenario.horizonMonths + 1;
    this.#first = segment * this.#times;
    this.columns = { count: 2 * this.#times };
  }

  draw(number: number, row: Float64Array): void {
    this.#model.draw(number, this.#row);
    const { scenario, reference } = this.#model.trajectories;
    for (let t = 0; t < this.#times; t++) {
      const settled = settledAt(scenario, this.#first + t);
      row[t] = settled - settledAt(reference, this.#first + t);
      row[this.#times + t] = settled;
    }
  }
}

function settledAt({ education, job }: Trajectory, at: number): number {
  return (education[at] as number) + (job[at] as number);
}
