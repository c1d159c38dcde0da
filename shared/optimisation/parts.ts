import type { Scenario } from '../document/scenario.ts';
import type { Lever } from './question.ts';

/** Target groups and interventions that nothing links to the rest of the scenario. */
export interface Part {
  readonly scenario: Scenario;
  /** The question's levers that move it, by their place among all. */
  readonly levers: readonly number[];
}

/**
 * The scenario divided into parts that do not touch each other: target groups are linked where an intervention serves
 * both. Persons, months and kroner of the scenario are then the sums of its parts', so that each can be searched by
 * itself. Where rates follow the ordinary caseload everybody is linked to everybody. MODEL §2, §4.
 */
export function partsOf(scenario: Scenario, levers: readonly Lever[]): Part[] {
  const linked = linkedSegments(scenario);
  return [...new Set(linked.values())].map((root) => {
    const segments = scenario.segments.filter(({ id }) => linked.get(id) === root);
    const interventions = scenario.interventions.filter(({ allocation }) =>
      allocation.some(({ segmentId }) => linked.get(segmentId) === root),
    );
    const ids = new Set(interventions.map(({ id }) => id));
    return {
      scenario: { ...scenario, segments, interventions },
      levers: levers.flatMap(({ interventionId }, lever) => (ids.has(interventionId) ? [lever] : [])),
    };
  });
}

/** The id of the segment that stands for all that a segment is linked to. */
function linkedSegments({ segments, interventions, ordinaryEffort }: Scenario): Map<string, string> {
  const ids = segments.map(({ id }) => id);
  const root = new Map(ids.map((id) => [id, id]));
  const link = (together: readonly string[]) => {
    const roots = new Set(together.map((id) => root.get(id) ?? id));
    const [first] = roots;
    if (first === undefined || roots.size < 2) return;
    for (const [id, own] of root) if (roots.has(own)) root.set(id, first);
  };
  if ((ordinaryEffort?.elasticity ?? 0) > 0) link(ids);
  for (const { allocation } of interventions) link(allocation.map(({ segmentId }) => segmentId));
  return root;
}
