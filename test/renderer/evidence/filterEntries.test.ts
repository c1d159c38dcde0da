import { describe, expect, test } from 'vitest';
import { countWith, filterEntries, hasFigures, noFilters } from '../../../renderer/screens/evidence/filterEntries.ts';
import { placeKinds, placeKindsOf } from '../../../renderer/screens/evidence/placeKinds.ts';
import { certainties } from '../../../shared/evidence/certainty.ts';
import { library } from '../../../shared/evidence/library.ts';

const idsWith = (choice: Partial<typeof noFilters>) =>
  filterEntries(library.entries, { ...noFilters, ...choice }).map(({ id }) => id);

describe('the list limited', () => {
  test('no filter takes every entry, in its order', () => {
    expect(idsWith({})).toEqual(library.entries.map(({ id }) => id));
  });

  test('by certainty: the trials are those whose certainty says so', () => {
    expect(idsWith({ certainty: 'trial' })).toEqual(['ips', 'ipse', 'mentor', 'jobfirst']);
  });

  test('the degrees of certainty share out the list', () => {
    const counts = certainties.map((certainty) => countWith(library.entries, noFilters, { certainty }));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(library.entries.length);
  });

  test('by target group', () => {
    expect(idsWith({ group: 'aabenlyst-uddannelsesparate' })).toEqual(['nytteindsats', 'loentilskud']);
  });

  test('with and without figures share out the list, and a direction alone is no figure', () => {
    const [withFigures, without] = [idsWith({ hasFigures: true }), idsWith({ hasFigures: false })];
    expect([...withFigures, ...without].sort()).toEqual(library.entries.map(({ id }) => id).sort());
    expect(withFigures).toContain('mentor');
    expect(without).toContain('virksomhedsrettede-indsatser');
    const direction = library.entries.find(({ id }) => id === 'virksomhedsrettede-indsatser');
    expect(direction?.figures.length).toBeGreaterThan(0);
    expect(direction && hasFigures(direction)).toBe(false);
  });

  test('filters narrow each other', () => {
    expect(idsWith({ certainty: 'trial', group: 'udsatte-unge' })).toEqual(['mentor']);
    expect(idsWith({ certainty: 'trial', search: 'mercantec' })).toEqual([]);
  });

  test('every entry has a kind of place, and every kind has entries', () => {
    const kinds = new Set(library.entries.flatMap(placeKindsOf));
    expect([...kinds].sort()).toEqual([...placeKinds].sort());
    expect(library.entries.filter((entry) => placeKindsOf(entry).length === 0)).toEqual([]);
  });

  test('a kind of place is read from the setting and from the catalogue’s anchoring', () => {
    expect(idsWith({ place: 'jobcentre' })).toContain('mentor');
    expect(idsWith({ place: 'education' })).toContain('retention-bedsteforaeldre');
    expect(idsWith({ place: 'school' })).not.toContain('retention-bedsteforaeldre');
    expect(idsWith({ place: 'youth' })).toContain('ung-i-uddannelse');
    expect(idsWith({ place: 'others' })).toContain('published-saving');
  });
});

describe('search', () => {
  test('folds case, accents and the Danish letters', () => {
    expect(idsWith({ search: 'MERCANTEC' })).toEqual(idsWith({ search: 'mercantec' }));
    expect(idsWith({ search: 'loentilskud' })).toContain('loentilskud');
    expect(idsWith({ search: 'LØNTILSKUD' })).toContain('loentilskud');
    expect(idsWith({ search: 'Århus' })).toEqual(idsWith({ search: 'aarhus' }));
    expect(idsWith({ search: 'Århus' }).length).toBeGreaterThan(2);
  });

  test('finds parts of words, and all the words typed, wherever they stand', () => {
    expect(idsWith({ search: 'bedsteforæl' })).toContain('retention-bedsteforaeldre');
    expect(idsWith({ search: 'mentor 13' })).toContain('mentor');
    expect(idsWith({ search: 'mentor mercantec' })).toEqual([]);
  });

  test('finds quotes, municipalities, and names in the other language', () => {
    expect(idsWith({ search: 'knapt 80 %' })).toEqual(['ung-i-uddannelse']);
    expect(idsWith({ search: 'hjørring' })).toContain('ips-ung');
    expect(idsWith({ search: 'wage subsidy' })).toContain('loentilskud');
  });

  test('does not find codes, ids and units', () => {
    expect(idsWith({ search: 'percentagePoints' })).toEqual([]);
    expect(idsWith({ search: 'randomisedTrial' })).toEqual([]);
    expect(idsWith({ search: '40f3fd0a5f0f45af' })).toEqual([]);
  });

  test('white space alone limits nothing', () => {
    expect(idsWith({ search: '  ' })).toHaveLength(library.entries.length);
  });
});
