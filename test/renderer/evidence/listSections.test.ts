import { describe, expect, test } from 'vitest';
import { noFilters } from '../../../renderer/screens/evidence/filterEntries.ts';
import { listSections } from '../../../renderer/screens/evidence/listSections.ts';
import { library } from '../../../shared/evidence/library.ts';
import { languages } from '../../../shared/words/language.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { aLocalInitiative } from './aLocalInitiative.ts';

const notes = [...library.governanceExamples, ...library.focusPoints];
const local = aLocalInitiative({
  grading: { ...aLocalInitiative().grading, theory: { grade: 'fulfilled' }, goals: { grade: 'partly' } },
});
const row = {
  id: local.id,
  name: local.name,
  isRemoved: false,
  changedAt: '2026-11-22T00:00:00.000Z',
  initiative: local,
  fault: null,
};
const sectionsWith = (filters: Partial<typeof noFilters>) =>
  listSections(wordsIn('da'), { entries: library.entries, notes, locals: [row] }, { ...noFilters, ...filters });

describe('the sections of the list', () => {
  test('hold every entry, note and initiative once', () => {
    const keys = sectionsWith({}).flatMap(({ rows }) => rows.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toHaveLength(library.entries.length + notes.length + 1);
  });

  test('stand in their order, and an empty one is left out', () => {
    expect(sectionsWith({}).map(({ id }) => id)).toEqual([
      'effect',
      'saving',
      'direction',
      'catalogue',
      'local',
      'notes',
    ]);
    expect(sectionsWith({ certainty: 'trial' }).map(({ id }) => id)).toEqual(['effect']);
    expect(sectionsWith({ search: 'findes slet ikke' })).toEqual([]);
  });

  test('an initiative of one’s own is found by its target group and its own words', () => {
    expect(sectionsWith({ group: 'aktivitetsparate' }).map(({ id }) => id)).toContain('local');
    expect(sectionsWith({ group: 'skoleelever' }).map(({ id }) => id)).not.toContain('local');
    expect(sectionsWith({ search: 'åbent værksted' }).map(({ id }) => id)).toEqual(['local']);
  });

  test('an initiative of one’s own is 11 marks and words, and no number of its own', () => {
    const [row] = sectionsWith({}).find(({ id }) => id === 'local')?.rows ?? [];
    expect(row?.marks?.grades).toHaveLength(11);
    expect(row?.under).toBe('1 opfyldt, 1 delvist, 9 ved ikke');
    expect(row?.headline).toBeNull();
    expect(row?.certainty).toBeNull();
  });

  test('an initiative that cannot be read stands in the list by its name', () => {
    const unreadable = { ...row, initiative: null, fault: 'badRow' } as const;
    const sections = listSections(wordsIn('da'), { entries: [], notes: [], locals: [unreadable] }, noFilters);
    expect(sections[0]?.rows[0]).toMatchObject({ name: 'Værkstedet', under: 'Indsatsen kan ikke læses' });
  });

  test.each(languages)('every row has a name and what is known about it in %s', (language) => {
    const sections = listSections(wordsIn(language), { entries: library.entries, notes, locals: [row] }, noFilters);
    const bare = sections.flatMap(({ rows }) => rows).filter(({ name, under }) => name === '' || under === '');
    expect(bare).toEqual([]);
  });
});
