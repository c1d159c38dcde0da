import { firstFree, withEnding } from '../../evidence/freeId.ts';
import { segmentOf } from '../../tabular/newSegment.ts';
import type { SegmentDraft } from '../../tabular/readSegments.ts';
import type { Words } from '../../words/words.ts';
import { setMissing } from '../missing.ts';
import type { Provenance, ProvenanceEntry } from '../provenance.ts';
import type { Scenario } from '../scenario.ts';
import type { Edited } from './editNumber.ts';
import { freeSegment, insertSegment } from './segmentList.ts';

/** A group to take in, and the row of the file that it stands in. */
export interface ImportedSegment {
  readonly row: number;
  readonly draft: SegmentDraft;
}

type Numbers = SegmentDraft['numbers'];

/** What only the municipality knows: without it in the file, it is still to be given. */
const asked = [
  'persons',
  'inflowPerMonth',
  'baseline/toEducation',
  'baseline/toJob',
  'otherExitWithin12Months',
  'returnWithin12Months/fromEducation',
  'returnWithin12Months/fromJob',
  'benefitPerMonth',
] as const satisfies readonly (keyof Numbers)[];

/** What a number must stand for, and what a new group can begin with. */
const assumable = [
  'baseline/withinMonths',
  'reimbursementMix/0',
  'reimbursementMix/1',
  'reimbursementMix/2',
  'reimbursementMix/3',
] as const satisfies readonly (keyof Numbers)[];

/**
 * The document with target groups of a file after its own. Nothing that is there is changed or taken away: a group
 * whose name is taken comes in beside its namesake, "… (importeret)". Each number is the municipality's own, with file
 * and row as its source; what the file does not say is still to be given, or an assumption that says so.
 *
 * @param file the name of the file, without its folder
 * @returns the faults instead where a group breaks a rule, or there are more than a document can have
 */
export function importSegments(
  scenario: Scenario,
  imported: readonly ImportedSegment[],
  file: string,
  words: Words,
): Edited {
  let grown = scenario;
  for (const { row, draft } of imported) {
    const { id, name } = freeSegment(grown, freeName(draft.name, grown, words));
    const segment = segmentOf(draft, id, name);
    const added = insertSegment(grown, segment, sourcesOf(draft.numbers, row, file, words), grown.segments.length);
    if (!added.ok) return added;
    const missing = lackingIn(draft).map((field) => `segments/${id}/${field}`);
    grown = missing.length > 0 ? setMissing(added.scenario, missing) : added.scenario;
  }
  return { ok: true, scenario: grown };
}

/** The numbers that a group still has to be given when it has come in, by their places in the group. */
export function lackingIn({ numbers }: SegmentDraft): (keyof Numbers)[] {
  return asked.filter((field) => numbers[field] === undefined);
}

/** The name as it is in the file, or with "(importeret)" after it where another group has it. */
function freeName(name: string, { segments }: Scenario, { t }: Words): string {
  const fold = (text: string) => text.trim().toLowerCase();
  const taken = new Set(segments.map((one) => fold(one.name)));
  if (!taken.has(fold(name))) return name;
  const once = withEnding(name, ` ${t('import.ending')}`);
  const again = (number: number) => withEnding(name, ` ${t('import.endingAgain', { number: String(number) })}`);
  return taken.has(fold(once)) ? firstFree(again(2), new Set(segments.map((one) => one.name)), again) : once;
}

function sourcesOf(numbers: Numbers, row: number, file: string, { t }: Words): Provenance {
  const own: ProvenanceEntry = {
    kind: 'ownMunicipality',
    source: file,
    note: t('import.fromRow', { row: String(row) }),
  };
  const assumed: ProvenanceEntry = { kind: 'assumption', note: t('import.notInFile', { file }) };
  const lacking = [...assumable, ...otherReturn(numbers)].filter((field) => numbers[field] === undefined);
  return Object.fromEntries([
    ...Object.keys(numbers).map((field) => [field, own] as const),
    ...lacking.map((field) => [field, assumed] as const),
  ]);
}

/** Both returns of later years stand in the document where the file gives one. */
function otherReturn(numbers: Numbers): (keyof Numbers)[] {
  const fields = ['returnInLaterYears/fromEducation', 'returnInLaterYears/fromJob'] as const;
  return fields.some((field) => numbers[field] !== undefined) ? [...fields] : [];
}
