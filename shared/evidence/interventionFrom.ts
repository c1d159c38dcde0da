import type { Intervention } from '../document/intervention.ts';
import type { Provenance, ProvenanceEntry } from '../document/provenance.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Language } from '../words/language.ts';
import { freeId, freeName } from './freeId.ts';
import { type EvidenceOffer, type OfferedField, type OfferedFields, type Origin, offeredFields } from './offered.ts';
import { START_DURATION, START_RAMP, startCapacity, startCost, startNotes } from './startValues.ts';

export interface MadeIntervention {
  readonly intervention: Intervention;
  /** By field path, as in `interventions/ips/effect`. */
  readonly provenance: Provenance;
}

/** An intervention as evidence offers it, for the segments given in equal shares, with where each number is from. */
export function interventionFrom(
  offer: EvidenceOffer,
  scenario: Scenario,
  segmentIds: readonly string[],
  language: Language,
): MadeIntervention {
  const id = freeId(offer, scenario);
  const capacity = startCapacity(offer.fields);
  const { cost, provenance: prices } = startCost(capacity, language);
  const intervention: Intervention = {
    id,
    name: freeName(offer.name[language], scenario),
    evidenceId: offer.id,
    evidenceVersion: offer.version,
    capacity,
    durationMonths: START_DURATION,
    ...offeredValues(offer.fields),
    startMonth: 0,
    rampMonths: START_RAMP,
    allocation: equalShares(segmentIds),
    cost,
  };
  const assumed = (note: string): ProvenanceEntry => ({ kind: 'assumption', note });
  const local: Record<string, ProvenanceEntry> = {
    ...(offer.fields.durationMonths ? {} : { durationMonths: assumed(startNotes.durationMonths[language]) }),
    capacity: assumed(startNotes.capacity[language]),
    rampMonths: assumed(startNotes.rampMonths[language]),
    ...Object.fromEntries(Object.entries(prices).map(([part, entry]) => [`cost/${part}`, entry])),
    ...offeredProvenance(offer.fields, language),
  };
  return { intervention, provenance: below(id, local) };
}

type OfferedValues = Pick<Intervention, 'effect' | 'causalShare'> & Partial<Pick<Intervention, OfferedField>>;

function offeredValues(fields: OfferedFields): OfferedValues {
  const given = offeredFields.flatMap((field) => {
    const offered = fields[field];
    return offered ? [[field, offered.value] as const] : [];
  });
  return { effect: fields.effect.value, causalShare: fields.causalShare.value, ...Object.fromEntries(given) };
}

function offeredProvenance(fields: OfferedFields, language: Language): Record<string, ProvenanceEntry> {
  return Object.fromEntries(
    offeredFields.flatMap((field) => {
      const offered = fields[field];
      // An effect that is none is no number, and has no source.
      const hasNumber = offered && !(field === 'effect' && fields.effect.value.kind === 'none');
      return hasNumber ? [[field, provenanceFrom(offered.origin, language)]] : [];
    }),
  );
}

/** An origin as a document keeps it, in the language that the planner works in. */
export function provenanceFrom({ kind, source, note }: Origin, language: Language): ProvenanceEntry {
  return { kind, source: source[language], ...(note ? { note: note[language] } : {}) };
}

function below(id: string, local: Readonly<Record<string, ProvenanceEntry>>): Provenance {
  return Object.fromEntries(Object.entries(local).map(([field, entry]) => [`interventions/${id}/${field}`, entry]));
}

/** Equal shares whose sum is 1 to the last bit: the last one is what the others leave. */
function equalShares(segmentIds: readonly string[]): Intervention['allocation'] {
  const ids = [...new Set(segmentIds)];
  let given = 0;
  return ids.map((segmentId, index) => {
    const share = index === ids.length - 1 ? 1 - given : 1 / ids.length;
    given += share;
    return { segmentId, share };
  });
}
