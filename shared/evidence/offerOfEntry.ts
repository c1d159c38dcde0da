import type { ProvenanceKind } from '../document/provenance.ts';
import { certaintySteps } from './certainty.ts';
import type { LocalText } from './localText.ts';
import type { Norms } from './norms.ts';
import { type EvidenceOffer, evidenceMark, type Offered, type OfferedFields, type Origin } from './offered.ts';
import type { EvidenceEntry } from './schema.ts';
import type { Source } from './source.ts';

/** What an entry of the library offers to a scenario. */
export function offerOfEntry(entry: EvidenceEntry): EvidenceOffer {
  const { id, version, name } = entry;
  return { id, version, name, isLocal: false, fields: fieldsOf(entry, evidenceMark(name, version)) };
}

function fieldsOf(entry: EvidenceEntry, mark: LocalText): OfferedFields {
  const { norms, effect, defaultCausalShare, publishedSavingPerPerson } = entry;
  const duration = durationOf(entry, mark);
  const dose = norms.hoursPerWeek && doseOf(norms.hoursPerWeek);
  // Aftercare belongs to people on support: a retention intervention has none.
  const aftercare = effect.kind === 'retention' ? undefined : norms.aftercareMonths;
  return {
    effect: { value: effect, origin: effectOrigin(entry, mark) },
    causalShare: { value: defaultCausalShare, origin: causalShareOrigin(entry, mark) },
    ...(duration ? { durationMonths: duration } : {}),
    ...(norms.caseload
      ? {
          caseloadNorm: {
            value: { min: norms.caseload.min, max: norms.caseload.max },
            origin: sourceOrigin('register', norms.caseload.source),
          },
        }
      : {}),
    ...(dose ? { doseNorm: dose } : {}),
    ...(aftercare ? { aftercare: aftercareOf(aftercare) } : {}),
    ...(publishedSavingPerPerson === undefined
      ? {}
      : { publishedSavingPerPerson: { value: publishedSavingPerPerson, origin: savingOrigin(entry, mark) } }),
  };
}

/** A study's own kind where the numbers are measured; an assumption where they are borrowed or merely a start. */
function effectOrigin({ effectBasis, figures, certainty }: EvidenceEntry, mark: LocalText): Origin {
  const note = effectBasis.explanation;
  const [source] = figures.filter(({ id }) => effectBasis.figureIds.includes(id)).map((figure) => figure.source);
  const isMeasured = effectBasis.kind === 'ownStudy' || effectBasis.kind === 'otherResearch';
  if (!isMeasured || !source) return { kind: 'assumption', source: mark, note };
  return { ...sourceOrigin(studyKind(certainty), source), note };
}

function studyKind(certainty: EvidenceEntry['certainty']): ProvenanceKind {
  return certainty === 'trial' ? 'trial' : 'register';
}

function causalShareOrigin({ causalShareReason, certainty }: EvidenceEntry, mark: LocalText): Origin {
  return { kind: 'assumption', source: mark, note: causalShareReason ?? certaintySteps[certainty].explanation };
}

function durationOf(entry: EvidenceEntry, mark: LocalText): Offered<number> | undefined {
  const { typicalDurationMonths: value, durationAssumption: note, norms } = entry;
  if (value === undefined) return undefined;
  const source = norms.durationMonths?.source;
  if (note || !source) return { value, origin: { kind: 'assumption', source: mark, ...(note ? { note } : {}) } };
  return { value, origin: sourceOrigin('register', source) };
}

/** The least that the source counts as the effort: fewer hours weaken it, more do not strengthen it. MODEL §2, φ. */
function doseOf({ min, max, source }: NonNullable<Norms['hoursPerWeek']>): Offered<number> {
  return { value: min > 0 ? min : max, origin: sourceOrigin('register', source) };
}

/** How much of a place aftercare takes; no source says. */
const AFTERCARE_LOAD = 0.2;

const loadNote: LocalText = {
  da: 'Kilden siger, hvor længe der er efterværn. At det fylder 20 pct. af en plads, er en antagelse.',
  en: 'The source says how long aftercare lasts. That it takes 20 per cent of a place is an assumption.',
};

function aftercareOf({ max, source }: NonNullable<Norms['aftercareMonths']>): OfferedFields['aftercare'] & object {
  return {
    value: { months: max, load: AFTERCARE_LOAD },
    origin: { ...sourceOrigin('register', source), note: loadNote },
  };
}

function savingOrigin({ figures, certainty }: EvidenceEntry, mark: LocalText): Origin {
  const source = figures.find(({ id }) => id === 'published-saving')?.source;
  return source ? sourceOrigin(studyKind(certainty), source) : { kind: 'assumption', source: mark };
}

/** A document is named by its file, which the screen shows by its title; a publication by publisher, year and title. */
function sourceOrigin(kind: ProvenanceKind, source: Source): Origin {
  const text = source.kind === 'document' ? source.file : `${source.publisher} ${source.year}: ${source.publication}`;
  return { kind, source: { da: text, en: text } };
}
