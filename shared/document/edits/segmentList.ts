import { firstFree, idOf, withEnding } from '../../evidence/freeId.ts';
import type { Fault } from '../fault.ts';
import { SEGMENTS_MAX } from '../limits.ts';
import { parseScenario } from '../parse.ts';
import type { Provenance } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import type { Segment } from '../segment.ts';
import { dropProvenance } from './dropProvenance.ts';

export type SegmentAdded =
  | { readonly ok: true; readonly scenario: Scenario; readonly segmentId: string }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Whether the document has room for one segment more. */
export function hasRoom({ segments }: Scenario): boolean {
  return segments.length < SEGMENTS_MAX;
}

/** A name and an id that no segment of the document has, made of the name that is wanted. */
export function freeSegment({ segments }: Scenario, wanted: string): Pick<Segment, 'id' | 'name'> {
  const names = new Set(segments.map(({ name }) => name));
  const name = firstFree(wanted, names, (number) => withEnding(wanted, ` (${number})`));
  const id = idOf(name, 'maalgruppe');
  return { name, id: firstFree(id, new Set(segments.map((one) => one.id)), (number) => `${id}-${number}`) };
}

/**
 * The document with `segment` at place `at` of its list, with where its numbers are from; `local` is by field, as in
 * `baseline/toJob`. No intervention serves it yet.
 */
export function insertSegment(scenario: Scenario, segment: Segment, local: Provenance, at: number): SegmentAdded {
  const part = `segments/${segment.id}`;
  const own = Object.fromEntries(Object.entries(local).map(([field, entry]) => [`${part}/${field}`, entry]));
  const inserted: Scenario = {
    ...scenario,
    segments: scenario.segments.toSpliced(at, 0, segment),
    // What a segment of the same id left behind when it was removed says nothing of the new one.
    provenance: { ...dropProvenance(scenario.provenance, part), ...own },
  };
  const parsed = parseScenario(inserted);
  return parsed.ok ? { ok: true, scenario: inserted, segmentId: segment.id } : parsed;
}

/** The document with a segment at another place of the list, kept within it. Nothing that is computed changes. */
export function placeSegment(scenario: Scenario, segmentId: string, to: number): Scenario {
  const from = scenario.segments.findIndex(({ id }) => id === segmentId);
  const segment = scenario.segments[from];
  const place = Math.min(Math.max(to, 0), scenario.segments.length - 1);
  if (!segment || place === from) return scenario;
  return { ...scenario, segments: scenario.segments.toSpliced(from, 1).toSpliced(place, 0, segment) };
}
