import { evidenceEntry } from '../evidence/library.ts';
import { offerOf } from '../evidence/offer.ts';
import { provenanceFrom } from '../evidence/interventionFrom.ts';
import { type EvidenceOffer, offeredFields } from '../evidence/offered.ts';
import type { PublicRate } from '../evidence/publicRate.ts';
import { publicRates } from '../evidence/publicRates.ts';
import { latestRateOf } from '../evidence/rateFields.ts';
import { rateProvenance } from '../evidence/rateProvenance.ts';
import type { Language } from '../words/language.ts';
import { type FieldPath, shapeOf } from './field.ts';
import { localEvidenceOf } from './planner.ts';
import type { ProvenanceEntry } from './provenance.ts';
import type { Scenario } from './scenario.ts';

/** The number that a field has before anybody has chosen another, and where that number is from. */
export interface DefaultNumber {
  /** In the document's unit. */
  readonly value: number;
  readonly entry: ProvenanceEntry;
  /** A rate may stand rounded in a document, and is the same rate. */
  readonly isRate: boolean;
}

/** What the model takes where a document says nothing, and where the app begins. MODEL §7 and §8. */
const begins: Readonly<Record<string, number>> = {
  'economy/cashableOrdinaryShare': 0,
  'economy/tax/municipalRetained': 0,
  'assumptions/caseloadElasticity': 1,
  'ordinaryEffort/elasticity': 0,
  'uncertainty/draws': 5000,
  'uncertainty/seed': 1,
  'uncertainty/costSpread': 0.1,
};

const note = {
  da: 'Ungeplans eget udgangspunkt.',
  en: 'Ungeplan’s own starting point.',
} as const satisfies Record<Language, string>;

/**
 * The default of the field at `path`: the newest of the public rates that it is, else what the evidence says that the
 * intervention was made from, else where the app begins. Null where there is none: the number is the municipality's
 * own, or one rate of several.
 */
export function defaultNumber(
  scenario: Scenario,
  path: FieldPath,
  language: Language,
  rates: readonly PublicRate[] = publicRates,
): DefaultNumber | null {
  const rate = latestRateOf(path, rates);
  if (rate) return { value: rate.value, entry: rateProvenance(rate, language), isRate: true };
  const value = begins[shapeOf(path)];
  if (value !== undefined) return { value, entry: { kind: 'assumption', note: note[language] }, isRate: false };
  return offeredNumber(scenario, path, language);
}

function offeredNumber(scenario: Scenario, path: FieldPath, language: Language): DefaultNumber | null {
  const [list, id, name, ...steps] = path.split('/');
  const field = offeredFields.find((one) => one === name);
  const offer = list === 'interventions' && id && field ? offerOfIntervention(scenario, id) : null;
  const offered = field && offer ? offer.fields[field] : undefined;
  if (!offered) return null;
  const value = numberWithin(offered.value, steps);
  return value === null ? null : { value, entry: provenanceFrom(offered.origin, language), isRate: false };
}

function offerOfIntervention(scenario: Scenario, id: string): EvidenceOffer | null {
  const intervention = scenario.interventions.find((one) => one.id === id);
  if (!intervention?.evidenceId) return null;
  const evidence = localEvidenceOf(scenario, intervention) ?? evidenceEntry(intervention.evidenceId);
  return evidence ? offerOf(evidence) : null;
}

/** The number at the end of the steps; null where there is none. */
function numberWithin(value: unknown, steps: readonly string[]): number | null {
  let part = value;
  for (const step of steps) {
    if (typeof part !== 'object' || part === null || !Object.hasOwn(part, step)) return null;
    part = (part as Record<string, unknown>)[step];
  }
  return typeof part === 'number' ? part : null;
}
