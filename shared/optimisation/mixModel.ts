import type { Capacity } from '../document/intervention.ts';
import type { Scenario } from '../document/scenario.ts';
import { overload, placesOf } from '../model/effect.ts';
import { HEADLINE_NUMBERS, headlineOf, setCumulativeNet, setHeadlines } from '../model/headlineRow.ts';
import type { Headline } from '../model/headlines.ts';
import { type Inputs, inputsOf } from '../model/inputs.ts';
import { placeCostPerMonth, staffCostPerMonth } from '../model/interventionInputs.ts';
import { countMoney, makeMoney } from '../model/money.ts';
import { withoutInterventions } from '../model/project.ts';
import { type Run, run } from '../model/run.ts';
import { makeWorkspace, simulate, type Workspace } from '../model/simulate.ts';
import { discountFactors } from '../model/totals.ts';
import { yearSpans } from '../model/years.ts';
import type { Mix } from './answer.ts';
import { isSize } from './lever.ts';
import type { CostKind, Lever, Question } from './question.ts';
import { costBetween, type Measure, objectiveAt, type Reading, type Row } from './rows.ts';

/** Where in the numbers of a mix each stands; the rows of the question follow. */
export const featureAt = { objective: 0, cost: 1, rows: 2 } as const;

/**
 * A scenario, or a part of one that nothing links to the rest, as a function of the amounts of its levers: the model
 * itself, on room that is used again. The reference knows no lever and is run once.
 */
export class MixModel {
  /** Numbers that a mix is told by: the objective, the cost, and one for every row. */
  readonly features: number;
  readonly levers: readonly Lever[];
  /** What a run takes, in months of allocations. */
  readonly weight: number;
  projections = 0;
  readonly #part: Scenario;
  readonly #run: Run;
  readonly #reference: Run;
  readonly #workspace: Workspace;
  readonly #discounts: Float64Array;
  readonly #reading: Reading;
  readonly #measures: readonly Measure[];
  readonly #cost: CostKind;
  /** The index of each lever's intervention. */
  readonly #at: readonly number[];

  /** @param levers those that move interventions of `part` */
  constructor(part: Scenario, levers: readonly Lever[], question: Question, rows: readonly Row[]) {
    const inputs = movable(inputsOf(part));
    const allocations = part.interventions.reduce((sum, { allocation }) => sum + allocation.length, 0);
    this.levers = levers;
    this.features = featureAt.rows + rows.length;
    this.weight = (allocations + part.segments.length) * part.horizonMonths;
    this.#part = part;
    this.#workspace = makeWorkspace(inputs);
    this.#run = { inputs, trajectory: this.#workspace.trajectory, money: makeMoney(inputs.months) };
    this.#reference = run(inputsOf(withoutInterventions(part)));
    this.#discounts = discountFactors(part.economy.discountRate, inputs.months);
    this.#reading = {
      run: this.#run,
      headline: new Float64Array(HEADLINE_NUMBERS),
      cumulative: new Float64Array(inputs.months),
    };
    this.#cost = question.cost;
    const objective = objectiveAt[question.objective];
    this.#measures = [
      ({ headline }) => headline[objective] as number,
      (reading) => costBetween(reading.run, question.cost, 0, inputs.months),
      ...rows.map(({ measureIn }) => measureIn(part)),
    ];
    this.#at = levers.map(({ interventionId }) => part.interventions.findIndex(({ id }) => id === interventionId));
  }

  /** Runs the model with these amounts, one a lever, and leaves the mix's numbers in `into`. */
  measure(amounts: readonly number[], into: Float64Array): void {
    this.projections += 1;
    this.#move(amounts);
    const { headline, cumulative } = this.#reading;
    simulate(this.#run.inputs, this.#workspace);
    countMoney(this.#run.inputs, this.#run.trajectory, this.#run.money);
    setCumulativeNet(cumulative, this.#run, this.#reference);
    setHeadlines(headline, this.#run, this.#reference, this.#discounts, cumulative);
    for (let feature = 0; feature < this.features; feature++) {
      into[feature] = (this.#measures[feature] as Measure)(this.#reading);
    }
  }

  /** The headlines of the mix that was measured last. */
  headline(): Headline {
    return headlineOf(this.#reading.headline);
  }

  /** What the mix that was measured last costs in each budget year, as the question counts cost. */
  years(): Mix['years'] {
    return yearSpans(this.#part.startMonth, this.#part.horizonMonths).map(({ year, from, to }) => ({
      year,
      cost: costBetween(this.#run, this.#cost, from, to),
    }));
  }

  /** Writes what follows from the amounts over the inputs; an intervention of size 0 has no start-up either. */
  #move(amounts: readonly number[]): void {
    const columns = this.#run.inputs.interventions;
    for (const [lever, { quantity }] of this.levers.entries()) {
      const i = this.#at[lever] as number;
      const one = this.#part.interventions[i];
      if (!one) continue;
      const capacity = this.#capacityOf(i, one.capacity, amounts);
      const places = placesOf(capacity);
      columns.places[i] = places;
      columns.overload[i] = overload({ ...one, capacity });
      columns.runningCostPerMonth[i] =
        staffCostPerMonth({ capacity, cost: one.cost }) + placeCostPerMonth({ capacity, cost: one.cost });
      if (isSize({ quantity })) columns.startupCost[i] = amounts[lever] === 0 ? 0 : (one.cost.startup ?? 0);
    }
  }

  #capacityOf(i: number, capacity: Capacity, amounts: readonly number[]): Capacity {
    let moved = capacity;
    for (const [lever, { quantity }] of this.levers.entries()) {
      if (this.#at[lever] === i) moved = { ...moved, [quantity]: amounts[lever] };
    }
    return moved;
  }
}

/** Inputs of which the columns that levers move may be written over. */
function movable(inputs: Inputs): Inputs {
  const { interventions } = inputs;
  return {
    ...inputs,
    interventions: {
      ...interventions,
      places: interventions.places.slice(),
      overload: interventions.overload.slice(),
      runningCostPerMonth: interventions.runningCostPerMonth.slice(),
      startupCost: interventions.startupCost.slice(),
    },
  };
}
