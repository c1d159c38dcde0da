import type { Intervention } from '../document/intervention.ts';
import type { Provenance, ProvenanceEntry } from '../document/provenance.ts';
import type { Scenario } from '../document/scenario.ts';
import { type Evidence, offerOf } from './offer.ts';
import { isEvidenceMark, type OfferedField, offeredFields } from './offered.ts';
import { sameValue } from './sameValue.ts';

/** A number that another version of the evidence says otherwise; undefined where a version says nothing of it. */
export type FieldChange = {
  [Field in OfferedField]: {
    readonly field: Field;
    readonly from: Intervention[Field] | undefined;
    readonly to: Intervention[Field] | undefined;
    /** The planner has put a number of their own here, which taking the version leaves alone. */
    readonly isOwn: boolean;
  };
}[OfferedField];

export interface NewerVersion {
  readonly from: string;
  readonly to: string;
  /** Empty where only words were revised. */
  readonly changes: readonly FieldChange[];
}

/**
 * What a newer version of the evidence would change in an intervention that was made from it. Null when the
 * intervention was made from something else, from an unknown version, or from one as new as this.
 */
export function newerVersion(scenario: Scenario, intervention: Intervention, evidence: Evidence): NewerVersion | null {
  const { evidenceId, evidenceVersion: from } = intervention;
  const { id, version: to, fields } = offerOf(evidence);
  if (evidenceId !== id || from === undefined || !isLater(to, from)) return null;
  const changes = offeredFields.flatMap((field) => {
    const had = intervention[field];
    const offered = fields[field]?.value;
    // Every effort lasts some time: where the evidence stops saying how long, what stands is kept.
    const keeps = field === 'durationMonths' && offered === undefined;
    if (keeps || sameValue(had, offered)) return [];
    const isOwn = hasOwn(scenario.provenance, `interventions/${intervention.id}/${field}`);
    return [{ field, from: had, to: offered, isOwn } as FieldChange];
  });
  return { from, to, changes };
}

/** Versions are months, "2026-11", or for local initiatives whole numbers. */
function isLater(version: string, than: string): boolean {
  const areNumbers = /^\d+$/.test(version) && /^\d+$/.test(than);
  return areNumbers ? Number(version) > Number(than) : version > than;
}

/** Whether the field, or a part of it, was typed: only what came from evidence names its source or the evidence. */
function hasOwn(provenance: Provenance = {}, field: string): boolean {
  return Object.entries(provenance).some(
    ([path, entry]) => (path === field || path.startsWith(`${field}/`)) && isOwn(entry),
  );
}

function isOwn({ kind, source }: ProvenanceEntry): boolean {
  return (kind === 'assumption' || kind === 'ownMunicipality') && (source === undefined || !isEvidenceMark(source));
}
