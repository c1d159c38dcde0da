import type { Scenario } from '../document/scenario.ts';
import { netOver } from '../model/headlineRow.ts';
import { inputsOf } from '../model/inputs.ts';
import { countMoney, makeMoney } from '../model/money.ts';
import { makeWorkspace, simulate } from '../model/simulate.ts';
import { inEducationOrJob } from '../model/totals.ts';
import { drawableInputs } from './drawableInputs.ts';
import type { InputValue, UncertainInput } from './uncertainInput.ts';

/** The two results that inputs are weighed by. */
export interface Outcome {
  /** net[municipality], kroner. */
  readonly netMunicipality: number;
  /** Persons at the end of the horizon. */
  readonly extraInEducationOrJob: number;
}

/** The result with one input moved and all others central, on the same engine as `project`. */
export class Evaluation {
  readonly #scenario;
  readonly #reference;

  constructor(scenario: Scenario, reference: Scenario) {
    this.#scenario = roomFor(scenario);
    this.#reference = roomFor(reference);
  }

  central(): Outcome {
    return this.#outcome();
  }

  with(input: UncertainInput, values: readonly InputValue[]): Outcome {
    for (const { inputs, document } of [this.#scenario, this.#reference]) input.write(values, inputs, document);
    const outcome = this.#outcome();
    for (const { inputs, document } of [this.#scenario, this.#reference]) input.write(input.central, inputs, document);
    return outcome;
  }

  #outcome(): Outcome {
    const [ours, theirs] = [runAgain(this.#scenario), runAgain(this.#reference)];
    const { months } = ours.inputs;
    return {
      netMunicipality: netOver(ours.money.payers.municipality, theirs.money.payers.municipality, 0, months),
      extraInEducationOrJob: inEducationOrJob(ours.trajectory, months) - inEducationOrJob(theirs.trajectory, months),
    };
  }
}

type Room = ReturnType<typeof roomFor>;

function roomFor(document: Scenario) {
  const inputs = drawableInputs(inputsOf(document));
  const workspace = makeWorkspace(inputs);
  return { document, inputs, workspace, trajectory: workspace.trajectory, money: makeMoney(inputs.months) };
}

function runAgain(room: Room): Room {
  simulate(room.inputs, room.workspace);
  countMoney(room.inputs, room.trajectory, room.money);
  return room;
}
