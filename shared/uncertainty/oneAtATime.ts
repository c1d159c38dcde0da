import type { Scenario } from '../document/scenario.ts';
import { withoutInterventions } from '../model/project.ts';
import { Evaluation, type Outcome } from './evaluation.ts';
import type { InputValue, UncertainInputName } from './uncertainInput.ts';
import { nameOf, uncertainInputs } from './uncertainInputs.ts';

/** An input at one end of its range, and what comes of it. */
export interface InputEnd extends Outcome {
  readonly values: readonly InputValue[];
}

/** One bar of the tornado. */
export interface OneInput {
  readonly input: UncertainInputName;
  readonly central: readonly InputValue[];
  readonly low: InputEnd;
  readonly high: InputEnd;
  /** How far apart the results of the two ends and the central one are. */
  readonly swing: Outcome;
}

export interface OneAtATime {
  readonly central: Outcome;
  /** The largest swing of net[municipality] first. */
  readonly inputs: readonly OneInput[];
}

/** The percentiles of the two ends: one draw in ten lies beyond them. MODEL §7. */
const ENDS = [0.05, 0.95] as const;

/** Each uncertain input at its 5th and its 95th percentile, all others as they stand. MODEL §7, one at a time. */
export function oneAtATime(scenario: Scenario, reference: Scenario = withoutInterventions(scenario)): OneAtATime {
  const evaluation = new Evaluation(scenario, reference);
  const central = evaluation.central();
  const inputs = uncertainInputs(scenario).map((input): OneInput => {
    const end = (share: number): InputEnd => {
      const values = input.at(share);
      return { values, ...evaluation.with(input, values) };
    };
    const [low, high] = [end(ENDS[0]), end(ENDS[1])];
    return { input: nameOf(input), central: input.central, low, high, swing: swingOf([low, central, high]) };
  });
  inputs.sort((one, other) => other.swing.netMunicipality - one.swing.netMunicipality);
  return { central, inputs };
}

function swingOf(outcomes: readonly Outcome[]): Outcome {
  const span = (read: (outcome: Outcome) => number) => {
    const values = outcomes.map(read);
    return Math.max(...values) - Math.min(...values);
  };
  return {
    netMunicipality: span((outcome) => outcome.netMunicipality),
    extraInEducationOrJob: span((outcome) => outcome.extraInEducationOrJob),
  };
}
