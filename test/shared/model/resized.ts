import type { Capacity } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { at } from './literal/at.ts';

/** The same caseload or dose, with `factor` times the staff. */
export function timesPlaces(capacity: Capacity, factor: number): Capacity {
  switch (capacity.kind) {
    case 'caseload':
      return { ...capacity, fte: capacity.fte * factor };
    case 'hours':
      return { ...capacity, hoursPerWeek: capacity.hoursPerWeek * factor };
    case 'places':
      return { ...capacity, places: capacity.places * factor };
  }
}

/** Segment g as two, `a` with `part` of its persons and places, `b` with the rest. */
export function splitSegment(document: Scenario, g: number, part: number): Scenario {
  const segment = at(document.segments, g);
  const piece = (id: string, size: number) => ({
    ...segment,
    id,
    persons: segment.persons * size,
    inflowPerMonth: segment.inflowPerMonth * size,
  });
  return {
    ...document,
    segments: document.segments.flatMap((one) => (one === segment ? [piece('a', part), piece('b', 1 - part)] : [one])),
    interventions: document.interventions.map((one) => ({
      ...one,
      allocation: one.allocation.flatMap(({ segmentId, share: whole }) =>
        segmentId === segment.id
          ? [
              { segmentId: 'a', share: whole * part },
              { segmentId: 'b', share: whole * (1 - part) },
            ]
          : [{ segmentId, share: whole }],
      ),
    })),
  };
}
