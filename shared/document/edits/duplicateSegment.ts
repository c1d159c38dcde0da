import type { Provenance } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import { freeSegment, insertSegment, type SegmentAdded } from './segmentList.ts';

/**
 * The document with a copy of a segment after it, of another name, and with where its numbers are from. The copy gets
 * no places: the interventions go on serving whom they serve.
 *
 * @returns the faults instead where there are as many segments as a document can have
 */
export function duplicateSegment(scenario: Scenario, segmentId: string): SegmentAdded {
  const at = scenario.segments.findIndex(({ id }) => id === segmentId);
  const segment = scenario.segments[at];
  if (!segment) return { ok: false, faults: [] };
  const part = `segments/${segmentId}/`;
  const local: Provenance = Object.fromEntries(
    Object.entries(scenario.provenance ?? {})
      .filter(([field]) => field.startsWith(part))
      .map(([field, entry]) => [field.slice(part.length), entry]),
  );
  // A copy of a copy is one more of the same: "Aktivitetsparate (3)" after "Aktivitetsparate (2)".
  const name = segment.name.replace(/ \([0-9]+\)$/, '') || segment.name;
  return insertSegment(scenario, { ...segment, ...freeSegment(scenario, name) }, local, at + 1);
}
