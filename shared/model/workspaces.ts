import type { Inputs } from './inputs.ts';
import { makeWorkspace, type Workspace } from './simulate.ts';

/** What a run is for: runs that are looked at together must not be in one room. */
type Use = 'scenario' | 'reference' | 'cautious';

/**
 * Room for runs that is kept from one projection to the next. An edit of a number needs no other, and a large document's
 * room, made anew at each edit, costs more in what is cleared away behind it than in the making.
 */
export class Workspaces {
  readonly #kept = new Map<Use, { readonly inputs: Inputs; readonly workspace: Workspace }>();

  /** Room for a run of these inputs; what the run before left in it is overwritten by the next. */
  of(use: Use, inputs: Inputs): Workspace {
    const kept = this.#kept.get(use);
    const workspace = kept && hasSameShape(kept.inputs, inputs) ? kept.workspace : makeWorkspace(inputs);
    this.#kept.set(use, { inputs, workspace });
    return workspace;
  }
}

/** Whether two runs need room of the same size, of which the same parts begin at 0 and the same are set by the run. */
function hasSameShape(one: Inputs, other: Inputs): boolean {
  return (
    one.months === other.months &&
    one.segments.count === other.segments.count &&
    one.interventions.count === other.interventions.count &&
    isSame(one.interventions.isRetention, other.interventions.isRetention) &&
    isSame(one.allocations.intervention, other.allocations.intervention) &&
    isSame(one.allocations.segment, other.allocations.segment) &&
    one.ordinaryEffort.elasticity > 0 === other.ordinaryEffort.elasticity > 0
  );
}

function isSame(one: ArrayLike<number>, other: ArrayLike<number>): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
