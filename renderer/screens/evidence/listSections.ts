import type { LocalRow } from '../../../shared/contract/localInitiatives.ts';
import { certaintySteps } from '../../../shared/evidence/certainty.ts';
import type { Grade } from '../../../shared/evidence/localInitiative.ts';
import type { PracticeNote } from '../../../shared/evidence/practiceNote.ts';
import type { EvidenceEntry, EvidenceGroup } from '../../../shared/evidence/schema.ts';
import { summariseGrading } from '../../../shared/evidence/summariseGrading.ts';
import type { Words } from '../../../shared/words/words.ts';
import { isFound } from './entryText.ts';
import { type Filters, filterEntries } from './filterEntries.ts';
import { gradeCounts } from './gradeCounts.ts';
import { type ItemKey, itemKey } from './itemKey.ts';
import { type RowHeadline, rowHeadline } from './rowHeadline.ts';

/** A line of the list: its name, what is known about it, and the result in a word or two. */
export interface ListRow {
  readonly key: ItemKey;
  readonly name: string;
  readonly under: string;
  /** The result in a word or two; null for what has none by its nature. */
  readonly headline: RowHeadline | null;
  /** Filled steps of the mark, and what the mark says; null for what has no certainty. */
  readonly certainty: { readonly filled: number; readonly label: string } | null;
  /** The 11 marks of an initiative of one's own, and what they say; null for all others. */
  readonly marks: { readonly grades: readonly Grade[]; readonly label: string } | null;
}

export interface ListSection {
  readonly id: EvidenceGroup | 'notes' | 'local';
  readonly rows: readonly ListRow[];
}

interface Content {
  readonly entries: readonly EvidenceEntry[];
  readonly notes: readonly PracticeNote[];
  readonly locals: readonly LocalRow[];
}

/** What can be calculated with comes first. */
const groupOrder: readonly EvidenceGroup[] = ['effect', 'saving', 'direction', 'catalogue'];

/** The list as it stands with these filters: sections in order, without the empty ones. */
export function listSections(words: Words, { entries, notes, locals }: Content, filters: Filters): ListSection[] {
  const found = filterEntries(entries, filters);
  const sections: ListSection[] = [
    ...groupOrder.map((id) => ({
      id,
      rows: found.filter(({ group }) => group === id).map((entry) => entryRow(words, entry)),
    })),
    { id: 'local', rows: filterLocals(locals, filters).map((local) => localRow(words, local)) },
    { id: 'notes', rows: filterNotes(notes, filters).map((note) => noteRow(words, note)) },
  ];
  return sections.filter(({ rows }) => rows.length > 0);
}

/** An initiative of one's own has a target group and perhaps figures, but no certainty and no kind of place. */
function filterLocals(locals: readonly LocalRow[], { search, certainty, group, place, hasFigures }: Filters) {
  if (certainty !== null || place !== null || hasFigures !== null) return [];
  return locals.filter(({ name, initiative }) => {
    if (!initiative) return group === null && isFound({ name }, search);
    return (group === null || initiative.targetGroups.includes(group)) && isFound(initiative, search);
  });
}

/** Notes on governance are found by search alone. */
function filterNotes(notes: readonly PracticeNote[], { search, ...choices }: Filters): readonly PracticeNote[] {
  const isLimited = Object.values(choices).some((choice) => choice !== null);
  return isLimited ? [] : notes.filter((note) => isFound(note, search));
}

function entryRow(words: Words, entry: EvidenceEntry): ListRow {
  const { language, t } = words;
  const { filled, name } = certaintySteps[entry.certainty];
  const years = entry.group === 'catalogue' ? undefined : entry.study.years?.[language];
  return {
    key: itemKey('entry', entry.id),
    name: entry.name[language],
    under: [entry.setting[language], years].filter((part) => part !== undefined).join(', '),
    headline: rowHeadline(words, entry),
    certainty: { filled, label: t('evidence.certaintyOf', { name: name[language], filled: String(filled) }) },
    marks: null,
  };
}

function localRow(words: Words, { id, name, initiative }: LocalRow): ListRow {
  const row = { key: itemKey('local', id), name, headline: null, certainty: null };
  if (!initiative) return { ...row, under: words.t('evidence.unreadable'), marks: null };
  const { marks, counts } = summariseGrading(initiative.grading);
  const label = gradeCounts(words, counts);
  return {
    ...row,
    under: label,
    marks: { grades: marks.map(({ grade }) => grade), label: words.t('evidence.marks', { counts: label }) },
  };
}

function noteRow({ language }: Words, note: PracticeNote): ListRow {
  return {
    key: itemKey('note', note.id),
    name: note.name[language],
    under: note.municipality ?? note.summary[language],
    headline: null,
    certainty: null,
    marks: null,
  };
}
