import type { FieldPath } from '../document/field.ts';
import { provenanceOf } from '../document/provenance.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Segment } from '../document/segment.ts';
import { evidenceEntry, library } from './library.ts';
import type { EvidenceEntry } from './schema.ts';
import type { DocumentSource, Source } from './source.ts';

/**
 * The sentence that the number at `path` comes from: of an intervention what its evidence quotes, of a baseline what is
 * quoted of the study whose control arm it is. Null where the number does not come from one of the documents, or from
 * no sentence that the library knows.
 */
export function quoteOfNumber(scenario: Scenario, path: FieldPath): DocumentSource | null {
  const file = provenanceOf(scenario.provenance, path)?.source;
  const quotes = sourcesOf(scenario, path).filter((source) => source.kind === 'document');
  return quotes.find((source) => source.file === file) ?? null;
}

function sourcesOf({ segments, interventions }: Scenario, path: FieldPath): Source[] {
  const [list, id, field] = path.split('/');
  if (list === 'segments' && field === 'baseline') {
    const segment = segments.find((one) => one.id === id);
    const study = segment && library.entries.find((entry) => isControlArm(entry, segment));
    return study ? effectSources(study) : [];
  }
  const evidenceId = list === 'interventions' ? interventions.find((one) => one.id === id)?.evidenceId : undefined;
  const entry = evidenceId === undefined ? undefined : evidenceEntry(evidenceId);
  return entry && field !== undefined ? sourcesOfField(entry, field) : [];
}

function sourcesOfField(entry: EvidenceEntry, field: string): Source[] {
  const { norms, figures } = entry;
  const normOf = {
    caseloadNorm: norms.caseload,
    doseNorm: norms.hoursPerWeek,
    durationMonths: norms.durationMonths,
    aftercare: norms.aftercareMonths,
  };
  if (field === 'effect') return effectSources(entry);
  if (field === 'publishedSavingPerPerson') {
    return figures.filter(({ id }) => id === 'published-saving').map(({ source }) => source);
  }
  const norm = Object.hasOwn(normOf, field) ? normOf[field as keyof typeof normOf] : undefined;
  return norm ? [norm.source] : [];
}

function effectSources({ effectBasis, figures }: EvidenceEntry): Source[] {
  return figures.filter(({ id }) => effectBasis.figureIds.includes(id)).map(({ source }) => source);
}

/** Whether the baseline is the control arm of the study, over the study's own months. */
function isControlArm({ effect }: EvidenceEntry, { baseline }: Segment): boolean {
  const { toEducation, toJob, withinMonths } = baseline;
  if (effect.kind === 'transition') {
    const { control, effectMonths } = effect;
    return effectMonths === withinMonths && control.toEducation === toEducation && control.toJob === toJob;
  }
  if (effect.kind !== 'either' || effect.effectMonths !== withinMonths) return false;
  return Math.abs(effect.control - toEducation - toJob) < 1e-9;
}
