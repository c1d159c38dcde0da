import type { Scenario } from '../document/scenario.ts';

/**
 * Who gets an intervention's places: one element a pair of intervention and segment, interventions in their order and
 * within each its allocation in order, which is the order of enrolment. MODEL §3, §4.
 */
export interface AllocationInputs {
  readonly count: number;
  /** Index of the intervention and of the segment. */
  readonly intervention: Int32Array;
  readonly segment: Int32Array;
  /** Share (0–1) of the intervention's places. */
  readonly share: Float64Array;
}

export function allocationInputs({ segments, interventions }: Scenario): AllocationInputs {
  const segmentIndex = new Map(segments.map((segment, index) => [segment.id, index]));
  const pairs = interventions.flatMap((intervention, index) =>
    intervention.allocation.map((part) => {
      const segment = segmentIndex.get(part.segmentId);
      if (segment === undefined) throw new Error(`The document was not checked: no segment "${part.segmentId}"`);
      return { intervention: index, segment, share: part.share };
    }),
  );
  return {
    count: pairs.length,
    intervention: Int32Array.from(pairs, (pair) => pair.intervention),
    segment: Int32Array.from(pairs, (pair) => pair.segment),
    share: Float64Array.from(pairs, (pair) => pair.share),
  };
}
