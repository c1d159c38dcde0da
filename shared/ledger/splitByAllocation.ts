import type { Inputs } from '../model/inputs.ts';

type Column = Float64Array | Int32Array | Uint8Array | readonly Float64Array[];

/**
 * The same plan with an intervention of its own for each pair of intervention and segment, so that a run counts persons
 * by the pair. Nobody moves otherwise: capacity is the intervention's places times the pair's share in any case, and
 * the order of enrolment stays (MODEL §3, §4). Cost is not the pair's: a start-up or a fixed cost cannot be divided so.
 *
 * @returns inputs whose interventions are the allocations, in their order
 */
export function splitByAllocation(inputs: Inputs): Inputs {
  const { interventions, allocations } = inputs;
  const owners = Array.from(allocations.intervention);
  const spread = (column: Column): Column => {
    const values = owners.map((i) => column[i]);
    if (column instanceof Float64Array) return Float64Array.from(values as number[]);
    if (column instanceof Int32Array) return Int32Array.from(values as number[]);
    if (column instanceof Uint8Array) return Uint8Array.from(values as number[]);
    return values as Float64Array[];
  };
  const columns = Object.entries(interventions).map(([name, column]) => [
    name,
    typeof column === 'number' ? column : spread(column),
  ]);
  const own = Object.fromEntries(columns) as Inputs['interventions'];
  return {
    ...inputs,
    interventions: {
      ...own,
      count: allocations.count,
      places: own.places.map((places, a) => places * (allocations.share[a] as number)),
    },
    allocations: {
      ...allocations,
      intervention: Int32Array.from(owners, (_, a) => a),
      share: new Float64Array(allocations.count).fill(1),
    },
  };
}
