import type { Intervention } from '../intervention.ts';
import { clearMissing, missingIn } from '../missing.ts';
import { parseScenario } from '../parse.ts';
import type { Scenario } from '../scenario.ts';
import { dropProvenance } from './dropProvenance.ts';

export type SegmentRemoved =
  | { readonly ok: true; readonly scenario: Scenario }
  /** The last segment: a plan is about somebody. */
  | { readonly ok: false; readonly reason: 'last' }
  /** These interventions would have nobody to serve, and `moveTo` does not say whom they serve instead. */
  | { readonly ok: false; readonly reason: 'served'; readonly interventions: readonly Intervention[] };

/**
 * The document without a segment. Its places go to the other segments of each intervention, in the proportion that
 * they have; an intervention that serves no other serves `moveTo` from then on.
 */
export function removeSegment(scenario: Scenario, segmentId: string, moveTo?: string): SegmentRemoved {
  const others = scenario.segments.filter(({ id }) => id !== segmentId);
  if (others.length === 0) return { ok: false, reason: 'last' };
  const only = scenario.interventions.filter((intervention) => servesOnly(intervention, segmentId));
  const target = others.find(({ id }) => id === moveTo);
  if (only.length > 0 && !target) return { ok: false, reason: 'served', interventions: only };
  const missing = missingIn(scenario).filter((path) => path.startsWith(`segments/${segmentId}/`));
  const removed: Scenario = {
    ...missing.reduce(clearMissing, scenario),
    segments: others,
    interventions: scenario.interventions.map((one) => withoutSegment(one, segmentId, target?.id)),
    ...(scenario.provenance ? { provenance: dropProvenance(scenario.provenance, `segments/${segmentId}`) } : {}),
  };
  const parsed = parseScenario(removed);
  if (!parsed.ok)
    throw new Error(`Without "${segmentId}" the document breaks a rule: ${JSON.stringify(parsed.faults)}`);
  return { ok: true, scenario: removed };
}

/** Whether all of an intervention's places are for one segment; a share of 0 is nobody. */
function servesOnly({ allocation }: Intervention, segmentId: string): boolean {
  const isServed = allocation.some((part) => part.segmentId === segmentId);
  return isServed && allocation.every(({ segmentId: id, share }) => id === segmentId || share === 0);
}

function withoutSegment(intervention: Intervention, segmentId: string, moveTo: string | undefined): Intervention {
  const { allocation } = intervention;
  if (!allocation.some((part) => part.segmentId === segmentId)) return intervention;
  if (servesOnly(intervention, segmentId) && moveTo !== undefined) {
    return { ...intervention, allocation: [{ segmentId: moveTo, share: 1 }] };
  }
  return { ...intervention, allocation: scaledToOne(allocation.filter((part) => part.segmentId !== segmentId)) };
}

/** Shares in the same proportion whose sum is 1: the largest takes what rounding leaves. */
function scaledToOne(allocation: Intervention['allocation']): Intervention['allocation'] {
  const sum = allocation.reduce((total, { share }) => total + share, 0);
  const scaled = allocation.map((part) => ({ ...part, share: Math.min(1, part.share / sum) }));
  const rest = 1 - scaled.reduce((total, { share }) => total + share, 0);
  const largest = scaled.reduce((best, part) => (part.share > best.share ? part : best));
  return scaled.map((part) => (part === largest ? { ...part, share: Math.min(1, part.share + rest) } : part));
}
