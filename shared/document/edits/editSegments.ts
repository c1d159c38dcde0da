import type { Fault } from '../fault.ts';
import { type FieldPath, limitsOf, readField, writeField } from '../field.ts';
import { isWithin } from '../limits.ts';
import { clearMissing, missingIn } from '../missing.ts';
import { parseScenario } from '../parse.ts';
import { provenanceOf } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import type { Segment } from '../segment.ts';
import type { OptionalSegmentNumber, SegmentNumber } from '../segmentFields.ts';
import { dropProvenance } from './dropProvenance.ts';
import { setProvenance } from './setProvenance.ts';

/** What is to stand in one field of a segment. Shares 0–1, kroner, persons, months; null leaves a number out. */
export type SegmentEdit = { readonly segmentId: string } & (
  | { readonly field: SegmentNumber; readonly value: number }
  | { readonly field: OptionalSegmentNumber; readonly value: null }
  | { readonly field: 'name'; readonly value: string }
  | { readonly field: 'startsIn'; readonly value: Segment['startsIn'] }
  | { readonly field: 'reimbursementMix'; readonly value: Segment['reimbursementMix'] }
);

/** An edit that was not made, and the rules of the document that it breaks; none where another segment has the name. */
export interface RefusedEdit {
  readonly edit: SegmentEdit;
  readonly faults: readonly Fault[];
}

export interface EditedSegments {
  /** With every edit that can be made; the same object where there is none. */
  readonly scenario: Scenario;
  readonly refused: readonly RefusedEdit[];
}

/**
 * The document with several fields of segments changed at once, as one paste does it: rules between fields are judged
 * when all of them stand there. A number becomes the planner's own, and its provenance says so. What breaks a rule is
 * left out, all else is taken. MODEL §8.
 */
export function editSegments(scenario: Scenario, edits: readonly SegmentEdit[]): EditedSegments {
  const taken = edits.filter((edit) => isNameTaken(scenario, edit, edits));
  const refused: RefusedEdit[] = taken.map((edit) => ({ edit, faults: [] }));
  let left = edits.filter((edit) => !taken.includes(edit));
  while (left.length > 0) {
    const edited = left.reduce(withEdit, scenario);
    const changed = edited.segments.filter((segment, at) => segment !== scenario.segments[at]);
    const faults = faultsIn(changed, edited);
    // The edited document and not a parsed copy: it shares all that was not edited with the one before it.
    if (faults.length === 0) return { scenario: edited, refused };
    const faulty = left.filter((edit) => faultsOf(changed, faults, edit).length > 0);
    const out = faulty.length > 0 ? faulty : left;
    refused.push(...out.map((edit) => ({ edit, faults: faultsOf(changed, faults, edit) })));
    left = left.filter((edit) => !out.includes(edit));
  }
  return { scenario, refused };
}

/** Where the number or text of an edit stands. */
export function pathOf({ segmentId, field }: Pick<SegmentEdit, 'segmentId' | 'field'>): FieldPath {
  return `segments/${segmentId}/${field}`;
}

function withEdit(scenario: Scenario, edit: SegmentEdit): Scenario {
  const path = pathOf(edit);
  if (edit.field === 'name') return withPart(scenario, edit.segmentId, { name: edit.value.trim() });
  if (edit.field === 'startsIn') return withPart(scenario, edit.segmentId, { startsIn: edit.value });
  if (edit.field === 'reimbursementMix') return withMix(scenario, edit.segmentId, edit.value);
  if (edit.value === null) return withoutNumber(scenario, edit.segmentId, edit.field);
  const isGiven = readField(scenario, path) === edit.value && !missingIn(scenario).includes(path);
  if (isGiven) return scenario;
  const room = edit.field.startsWith('returnInLaterYears/') ? withLaterReturns(scenario, edit.segmentId) : scenario;
  return clearMissing(ownNumber(writeField(room, path, edit.value), path), path);
}

/** Both returns of later years stand in the document or none does: the other one goes on as what it was taken for. */
function withLaterReturns(scenario: Scenario, segmentId: string): Scenario {
  const segment = scenario.segments.find(({ id }) => id === segmentId);
  if (!segment || segment.returnInLaterYears) return scenario;
  const whole = withPart(scenario, segmentId, { returnInLaterYears: segment.returnWithin12Months });
  return (['fromEducation', 'fromJob'] as const).reduce((marked, from) => {
    const entry = provenanceOf(scenario.provenance, `segments/${segmentId}/returnWithin12Months/${from}`);
    return entry ? setProvenance(marked, `segments/${segmentId}/returnInLaterYears/${from}`, entry) : marked;
  }, whole);
}

function withoutNumber(scenario: Scenario, segmentId: string, field: OptionalSegmentNumber): Scenario {
  const [key] = field.split('/');
  const segment = scenario.segments.find(({ id }) => id === segmentId);
  if (!segment || key === undefined || !Object.hasOwn(segment, key)) return scenario;
  const without = Object.fromEntries(Object.entries(segment).filter(([name]) => name !== key)) as Segment;
  const segments = scenario.segments.map((one) => (one === segment ? without : one));
  const provenance = dropProvenance(scenario.provenance, `segments/${segmentId}/${key}`);
  return clearMissing(
    { ...scenario, segments, ...(scenario.provenance ? { provenance } : {}) },
    pathOf({ segmentId, field }),
  );
}

function withMix(scenario: Scenario, segmentId: string, reimbursementMix: Segment['reimbursementMix']): Scenario {
  const path = pathOf({ segmentId, field: 'reimbursementMix' });
  const before = scenario.segments.find(({ id }) => id === segmentId)?.reimbursementMix;
  const missing = missingIn(scenario).filter((one) => one.startsWith(`${path}/`));
  if (before?.every((share, step) => share === reimbursementMix[step]) && missing.length === 0) return scenario;
  const marked = ownNumber(withPart(scenario, segmentId, { reimbursementMix }), path);
  const entry = provenanceOf(marked.provenance, path);
  const provenance = { ...dropProvenance(marked.provenance, path), ...(entry ? { [path]: entry } : {}) };
  return missing.reduce(clearMissing, { ...marked, provenance });
}

/** A number that the planner wrote is the municipality's own where the one before it was, else an assumption. */
function ownNumber(scenario: Scenario, path: FieldPath): Scenario {
  const isOwn = provenanceOf(scenario.provenance, path)?.kind === 'ownMunicipality';
  return setProvenance(scenario, path, { kind: isOwn ? 'ownMunicipality' : 'assumption' });
}

function withPart(scenario: Scenario, segmentId: string, part: Partial<Segment>): Scenario {
  const segment = scenario.segments.find(({ id }) => id === segmentId);
  const isSame = segment && Object.entries(part).every(([key, value]) => segment[key as keyof Segment] === value);
  if (!segment || isSame) return scenario;
  return { ...scenario, segments: scenario.segments.map((one) => (one === segment ? { ...one, ...part } : one)) };
}

/** Whether another segment has, or is given before this one, the name that the edit gives. */
function isNameTaken({ segments }: Scenario, edit: SegmentEdit, edits: readonly SegmentEdit[]): boolean {
  if (edit.field !== 'name') return false;
  const wanted = folded(edit.value);
  return segments.some(({ id, name }) => {
    if (id === edit.segmentId) return false;
    const other = edits.find((one) => one.segmentId === id && one.field === 'name');
    if (other === undefined) return folded(name) === wanted;
    return other.field === 'name' && folded(other.value) === wanted && edits.indexOf(other) < edits.indexOf(edit);
  });
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}

/**
 * The faults of the segments that were changed; nothing else of the document can have become wrong by that, and
 * reading all of it would cost every letter that is typed.
 */
function faultsIn(changed: readonly Segment[], edited: Scenario): readonly Fault[] {
  if (changed.length === 0) return [];
  const { provenance: _, planner: _planner, ...rest } = edited;
  const parsed = parseScenario({ ...rest, segments: changed, interventions: [] });
  return parsed.ok ? [] : parsed.faults;
}

/** The faults that an edit has a part in: of its own field, or of a sum that its field is one of. */
function faultsOf(changed: readonly Segment[], faults: readonly Fault[], edit: SegmentEdit): Fault[] {
  const at = changed.findIndex(({ id }) => id === edit.segmentId);
  const own = `segments[${at}].${edit.field.replace('/', '.')}`;
  const isShare = edit.field === 'baseline/toEducation' || edit.field === 'baseline/toJob';
  const ownFaults = faults.filter(({ path }) => path === own || path.startsWith(`${own}[`));
  // A number that no field may hold is not also one too many in a sum.
  if (ownFaults.some(({ code }) => code !== 'sumBelowOne')) return ownFaults;
  const sums = faults.filter(({ path, code }) => code === 'sumBelowOne' && path.startsWith(`segments[${at}].`));
  return isShare && isWithin(edit.value, limitsOf(pathOf(edit))) ? sums : ownFaults;
}
