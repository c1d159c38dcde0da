import type { Scenario } from '../document/scenario.ts';
import { type CautiousFactors, cautious } from '../model/cautious.ts';
import { type Inputs, inputsOf } from '../model/inputs.ts';
import { withoutInterventions } from '../model/project.ts';
import { makeWorkspace, simulate } from '../model/simulate.ts';

/**
 * How many more of one segment the cautious view has in education or job at the end of the horizon than no
 * interventions have. Over all segments they add up to the cautious headline. MODEL §6.
 *
 * @param id of a segment of the scenario
 */
export function cautiousExtra(scenario: Scenario, id: string, factors?: CautiousFactors): number {
  const segment = scenario.segments.findIndex((one) => one.id === id);
  const end = (inputs: Inputs) => {
    const { education, job, months } = simulate(inputs, makeWorkspace(inputs));
    const at = segment * (months + 1) + months;
    return (education[at] ?? 0) + (job[at] ?? 0);
  };
  return end(cautious(inputsOf(scenario), factors)) - end(inputsOf(withoutInterventions(scenario)));
}
