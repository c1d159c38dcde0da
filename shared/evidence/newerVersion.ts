import type { Intervention } from '../document/intervention.ts';
import { type Provenance, type ProvenanceEntry, provenanceOf } from '../document/provenance.ts';
import type { Scenario } from '../document/scenario.ts';
import { type Evidence, offerOf } from './offer.ts';
import { isEvidenceMark, type OfferedField, offeredFields } from './offered.ts';
import { sameValue } from './sameValue.ts';

/**
 * Whose number stands in the intervention: the evidence's, which a newer version replaces; or the planner's own, or one
 * that nothing says where it is from. The last two stay where they are unless the planner asks for the newer.
 */
export type Whose = 'evidence' | 'own' | 'unsourced';

/** A number that another version of the evidence says otherwise; undefined where a version says nothing of it. */
export type FieldChange = {
  [Field in OfferedField]: {
    readonly field: Field;
    readonly from: Intervention[Field] | undefined;
    readonly to: Intervention[Field] | undefined;
    readonly whose: Whose;
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
    const whose = isNumber(had)
      ? whoseIs(scenario.provenance, `interventions/${intervention.id}/${field}`)
      : 'evidence';
    return [{ field, from: had, to: offered, whose } as FieldChange];
  });
  return { from, to, changes };
}

/** Versions are months, "2026-11", or for local initiatives whole numbers. */
function isLater(version: string, than: string): boolean {
  const areNumbers = /^\d+$/.test(version) && /^\d+$/.test(than);
  return areNumbers ? Number(version) > Number(than) : version > than;
}

/** Whether there is anything to lose: an effect that is none is no number, and has no source. */
function isNumber(had: Intervention[OfferedField]): boolean {
  return had !== undefined && !(typeof had === 'object' && 'kind' in had && had.kind === 'none');
}

/** The field counts as typed where a part of it was: only what came from evidence names its source or the evidence. */
function whoseIs(provenance: Provenance = {}, field: string): Whose {
  const parts = Object.entries(provenance).flatMap(([path, entry]) => (path.startsWith(`${field}/`) ? [entry] : []));
  const whole = provenanceOf(provenance, field);
  const entries = whole ? [whole, ...parts] : parts;
  if (entries.some(isOwn)) return 'own';
  return entries.length === 0 ? 'unsourced' : 'evidence';
}

function isOwn({ kind, source }: ProvenanceEntry): boolean {
  return (kind === 'assumption' || kind === 'ownMunicipality') && (source === undefined || !isEvidenceMark(source));
}
