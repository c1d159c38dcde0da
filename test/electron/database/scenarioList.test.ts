import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { ScenarioQuery } from '../../../shared/contract/stored.ts';
import { add, anIntervention, aQuery, aSummary, openTestStore, saveOver, temporaryFolder } from './storeForTest.ts';

async function storeWith(...names: string[]) {
  const opened = await openTestStore(temporaryFolder());
  for (const name of names) {
    add(opened.store, { name });
    opened.clock.pass({ minutes: 1 });
  }
  const namesBy = (query: Partial<ScenarioQuery>) => opened.store.scenarios.list(aQuery(query)).map(({ name }) => name);
  return { ...opened, namesBy };
}

describe('the overview', () => {
  test('is ordered by change, newest first, and a save moves a scenario up', async () => {
    const { store, clock, namesBy } = await storeWith('A', 'B', 'C');
    expect(namesBy({})).toEqual(['C', 'B', 'A']);
    expect(namesBy({ descending: false })).toEqual(['A', 'B', 'C']);
    clock.pass({ minutes: 1 });
    const [oldest] = store.scenarios.list(aQuery({ descending: false }));
    saveOver(store, oldest?.id ?? '', { name: 'A2' });
    expect(namesBy({})).toEqual(['A2', 'C', 'B']);
  });

  test.each(['extraInEducationOrJob', 'netMunicipality', 'breakEvenMonth', 'chanceOfGain'] as const)(
    'lists all by %s also where the figures and tags of one are damaged',
    async (sort) => {
      const { store, namesBy } = await storeWith('Hel', 'Skadet');
      const other = new Database(store.facts.file);
      other.pragma('ignore_check_constraints = ON');
      other.exec(`UPDATE scenarios SET summary = '{"extra', tags = '["til' WHERE name = 'Skadet'`);
      other.close();
      expect(namesBy({ sort }).sort()).toEqual(['Hel', 'Skadet']);
      expect(store.scenarios.countTags('active')).toEqual([]);
      expect(namesBy({ tag: 'til' })).toEqual([]);
    },
  );

  test('is ordered by name as Danish does it, numbers by size', async () => {
    const { namesBy } = await storeWith(
      'Aarhus',
      'Plan 10',
      'ølstykke',
      'Plan 2',
      'Ærø',
      'Zealand',
      'anders',
      'Århus 2',
    );
    const danish = ['anders', 'Plan 2', 'Plan 10', 'Zealand', 'Ærø', 'ølstykke', 'Aarhus', 'Århus 2'];
    expect(namesBy({ sort: 'name', descending: false })).toEqual(danish);
    expect(namesBy({ sort: 'name', descending: true })).toEqual(danish.toReversed());
  });

  test('is ordered by a headline with those without one last, both ways', async () => {
    const { store } = await openTestStore(temporaryFolder());
    add(store, { name: 'minus' }, aSummary({ netMunicipality: -3_000_000 }));
    add(store, { name: 'uden' }, null);
    add(store, { name: 'plus' }, aSummary({ netMunicipality: 20 }));
    const by = (descending: boolean) =>
      store.scenarios.list(aQuery({ sort: 'netMunicipality', descending })).map(({ name }) => name);
    expect(by(true)).toEqual(['plus', 'minus', 'uden']);
    expect(by(false)).toEqual(['minus', 'plus', 'uden']);
  });

  test('every order gives every row once over its pages, also where many rows are equal', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const ids = Array.from({ length: 7 }, () => add(store));
    for (const sort of [
      'changed',
      'name',
      'municipality',
      'extraInEducationOrJob',
      'netMunicipality',
      'breakEvenMonth',
    ] as const) {
      const paged = [0, 3, 6].flatMap((offset) => store.scenarios.list(aQuery({ sort, limit: 3, offset })));
      expect(paged.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    }
  });

  test('is read without the documents', async () => {
    const { store, events } = await openTestStore(temporaryFolder());
    add(store);
    expect(Object.keys(store.scenarios.list(aQuery())[0] ?? {})).not.toContain('document');
    const told = events.map(({ event }) => event);
    // A busy machine may make any statement a slow one.
    expect(told.filter((event) => event !== 'slowStatement')).toEqual(['migrated', 'opened']);
  });
});

describe('the search', () => {
  test('finds by name, municipality, description and names of interventions', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const expected = {
      Kernebudget: add(store, { name: 'Kernebudget' }),
      Fantasikøbing: add(store, { municipality: 'Fantasikøbing' }),
      omlægning: add(store, { description: 'En stor omlægning af indsatsen' }),
      mentortimer: add(store, { interventions: [anIntervention('Flere mentortimer')] }),
    };
    for (const [word, id] of Object.entries(expected)) {
      expect(store.scenarios.list(aQuery({ search: word })).map((row) => row.id)).toEqual([id]);
      expect(store.scenarios.count({ place: 'active', search: word })).toBe(1);
    }
    expect(store.scenarios.list(aQuery({ search: 'findes ikke' }))).toEqual([]);
  });

  test('finds parts of words, with or without capitals and Danish letters', async () => {
    const { namesBy } = await storeWith('Ungdomsuddannelse i Århus', 'Café Ærø');
    for (const search of ['uddannelse', 'UDDANNELSE', 'aarhus', 'århus', 'ÅRHUS', 'A\u030Arhus', 'i år']) {
      expect(namesBy({ search })).toEqual(['Ungdomsuddannelse i Århus']);
    }
    for (const search of ['cafe', 'aeroe', 'ærø', 'CAFÉ']) expect(namesBy({ search })).toEqual(['Café Ærø']);
  });

  test('asks for every word, in any order, and for no words gives all', async () => {
    const { namesBy } = await storeWith('Flere ungeguider', 'Flere mentorer');
    expect(namesBy({ search: '  ungeguider   flere ' })).toEqual(['Flere ungeguider']);
    expect(namesBy({ search: 'flere' })).toHaveLength(2);
    expect(namesBy({ search: '   ' })).toHaveLength(2);
  });

  test('follows a save, and stays within the place', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const id = add(store, { name: 'Gammelt' });
    saveOver(store, id, { name: 'Friskt' });
    expect(store.scenarios.list(aQuery({ search: 'gammelt' }))).toEqual([]);
    expect(store.scenarios.list(aQuery({ search: 'friskt' }))).toHaveLength(1);
    store.scenarios.moveTo([id], 'trash');
    expect(store.scenarios.list(aQuery({ search: 'friskt' }))).toEqual([]);
    expect(store.scenarios.list(aQuery({ search: 'friskt', place: 'trash' }))).toHaveLength(1);
  });
});
