import type { Scenario } from '../document/scenario.ts';
import { headlines } from '../model/headlines.ts';
import { inputsOf } from '../model/inputs.ts';
import { withoutInterventions } from '../model/project.ts';
import { run } from '../model/run.ts';
import type { WeakPoint } from './weakPoint.ts';

/** What changes in the result when a weak point is taken away, against the default reference. */
export interface Weight {
  /** Persons at the end of the horizon, and kroner over it: without the weakness − as it is. */
  readonly extraInEducationOrJob: number;
  readonly netMunicipality: number;
}

/** How much of the result hangs on each point, in their order; null where nothing can be taken away. */
export function weigh(scenario: Scenario, points: readonly WeakPoint[]): (Weight | null)[] {
  const today = result(scenario);
  return points.map(({ without }) => {
    const changed = without();
    if (!changed) return null;
    const then = result(changed);
    return {
      extraInEducationOrJob: then.extraInEducationOrJob - today.extraInEducationOrJob,
      netMunicipality: then.netMunicipality - today.netMunicipality,
    };
  });
}

function result(scenario: Scenario): Weight {
  const reference = run(inputsOf(withoutInterventions(scenario)));
  const headline = headlines(run(inputsOf(scenario)), reference, scenario.economy.discountRate);
  return { extraInEducationOrJob: headline.extraInEducationOrJob, netMunicipality: headline.net.municipality };
}
