import type { Effect } from '../document/effect.ts';
import type { Intervention } from '../document/intervention.ts';
import type { ProvenanceKind } from '../document/provenance.ts';
import type { LocalText } from './localText.ts';

/** Where a number of the evidence comes from, as the provenance of a document will say it. */
export interface Origin {
  readonly kind: ProvenanceKind;
  readonly source: LocalText;
  readonly note?: LocalText;
}

export interface Offered<T> {
  readonly value: T;
  readonly origin: Origin;
}

/** The numbers of an intervention that evidence may say, by the intervention's own names for them. */
export interface OfferedFields {
  readonly effect: Offered<Effect>;
  readonly causalShare: Offered<number>;
  readonly durationMonths?: Offered<number>;
  readonly caseloadNorm?: Offered<NonNullable<Intervention['caseloadNorm']>>;
  readonly doseNorm?: Offered<number>;
  readonly aftercare?: Offered<NonNullable<Intervention['aftercare']>>;
  readonly publishedSavingPerPerson?: Offered<number>;
}

export type OfferedField = keyof OfferedFields;

export const offeredFields = [
  'effect',
  'causalShare',
  'durationMonths',
  'caseloadNorm',
  'doseNorm',
  'aftercare',
  'publishedSavingPerPerson',
] as const satisfies readonly OfferedField[];

/** What evidence offers to a scenario: who it is, in which version, and the numbers that it says. */
export interface EvidenceOffer {
  readonly id: string;
  readonly version: string;
  readonly name: LocalText;
  readonly isLocal: boolean;
  readonly fields: OfferedFields;
}

/**
 * The evidence itself as the source of a number that none of its sources says in so many words. The mark tells such a
 * number from one that the planner typed.
 */
export function evidenceMark(name: LocalText, version: string): LocalText {
  return { da: `Evidens: ${name.da}, version ${version}`, en: `Evidence: ${name.en}, version ${version}` };
}

/** Whether a source is the mark of some evidence. */
export function isEvidenceMark(source: string): boolean {
  return /^Evidens: |^Evidence: /.test(source);
}
