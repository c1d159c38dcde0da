import { START_DURATION, START_RAMP, startCapacity, startCost, startNotes } from '../../evidence/startValues.ts';
import type { Language } from '../../words/language.ts';
import type { Intervention } from '../intervention.ts';
import type { Provenance, ProvenanceEntry } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import { freeIntervention, type InterventionAdded, insertIntervention } from './interventionList.ts';

/**
 * The document with one intervention more, last in the list, that rests on no evidence: staff, price and length to
 * begin with, marked as assumptions, and no counted effect until the planner sets an estimate of their own.
 *
 * @returns the faults instead where there is no room for it, or no segment is given
 */
export function addOwnIntervention(
  scenario: Scenario,
  { name, segmentIds, language }: { name: string; segmentIds: readonly string[]; language: Language },
): InterventionAdded {
  const capacity = startCapacity({});
  const { cost, provenance: prices } = startCost(capacity, language);
  const intervention: Intervention = {
    ...freeIntervention(scenario, name.trim()),
    capacity,
    durationMonths: START_DURATION,
    startMonth: 0,
    rampMonths: START_RAMP,
    allocation: equalShares(segmentIds),
    effect: { kind: 'none' },
    causalShare: 1,
    cost,
  };
  const assumed = (field: keyof typeof startNotes): ProvenanceEntry => ({
    kind: 'assumption',
    note: startNotes[field][language],
  });
  const local: Provenance = {
    capacity: assumed('capacity'),
    durationMonths: assumed('durationMonths'),
    rampMonths: assumed('rampMonths'),
    ...Object.fromEntries(Object.entries(prices).map(([part, entry]) => [`cost/${part}`, entry])),
  };
  return insertIntervention(scenario, intervention, local, scenario.interventions.length);
}

/** Equal shares whose sum is 1: the last one is what the others leave. */
function equalShares(segmentIds: readonly string[]): Intervention['allocation'] {
  const each = Number((1 / Math.max(1, segmentIds.length)).toFixed(3));
  return segmentIds.map((segmentId, at) => ({
    segmentId,
    share: at === segmentIds.length - 1 ? Number((1 - each * at).toFixed(12)) : each,
  }));
}
