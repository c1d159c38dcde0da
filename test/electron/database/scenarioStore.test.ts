import { describe, expect, test } from 'vitest';
import { withDatabase } from './onFile.ts';
import {
  aDocument,
  add,
  anIntervention,
  aQuery,
  aSummary,
  openTestStore,
  saveOver,
  temporaryFolder,
} from './storeForTest.ts';

describe('the scenarios', () => {
  test('a document comes back as it was given, also after the app was closed', async () => {
    const folder = temporaryFolder();
    const document = aDocument({ name: 'Blåbærgrød & "ænd" – 100 %', planner: { note: 'ø', list: [1, 2.5, null] } });
    const first = await openTestStore(folder);
    const created = first.store.scenarios.create(document, aSummary(), { isExample: true, id: 'mit-id' });
    expect(created).toMatchObject({ ok: true, row: { id: 'mit-id', revision: 1, isExample: true, place: 'active' } });
    first.store.close();

    const { store } = await openTestStore(folder);
    expect(store.scenarios.get('mit-id')).toEqual({
      ok: true,
      scenario: document,
      row: {
        id: 'mit-id',
        name: 'Blåbærgrød & "ænd" – 100 %',
        municipality: 'Eksempelby',
        place: 'active',
        isExample: true,
        tags: [],
        revision: 1,
        changedAt: '2027-01-04T08:00:00.000Z',
        summary: aSummary(),
        fault: null,
      },
    });
  });

  test('a document that breaks its schema is not stored, and every fault is told', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const broken = { ...aDocument(), name: '', horizonMonths: 7 };
    const created = store.scenarios.create(broken, null, { isExample: false });
    expect(created).toMatchObject({ ok: false, code: 'invalid' });
    expect(!created.ok && created.code === 'invalid' && created.faults.map(({ path }) => path).sort()).toEqual([
      'horizonMonths',
      'name',
    ]);
    expect(store.scenarios.list(aQuery())).toEqual([]);

    const id = add(store);
    expect(store.scenarios.save(id, broken, null, { expectedRevision: 1 })).toMatchObject({ code: 'invalid' });
    expect(store.scenarios.get(id)).toMatchObject({ ok: true, scenario: aDocument(), row: { revision: 1 } });
  });

  test('a save gives the next revision, with the time and the new name in the row', async () => {
    const { store, clock } = await openTestStore(temporaryFolder());
    const id = add(store);
    clock.pass({ minutes: 1 });
    const saved = store.scenarios.save(id, aDocument({ name: 'Nyt navn' }), null, { expectedRevision: 1 });
    expect(saved).toEqual({ ok: true, revision: 2, changedAt: '2027-01-04T08:01:00.000Z' });
    expect(store.scenarios.row(id)).toMatchObject({ name: 'Nyt navn', revision: 2, summary: null });
  });

  test('a save of what is already stored makes no revision', async () => {
    const { store, clock } = await openTestStore(temporaryFolder());
    const id = add(store);
    clock.pass({ minutes: 1 });
    const saved = store.scenarios.save(id, aDocument(), aSummary(), { expectedRevision: 1 });
    expect(saved).toEqual({ ok: true, revision: 1, changedAt: '2027-01-04T08:00:00.000Z' });
    expect(store.revisions.list(id)).toHaveLength(1);
  });

  test('a save from an outdated revision is a conflict that changes nothing', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const id = add(store);
    saveOver(store, id, { name: 'Den andens' });
    expect(store.scenarios.save(id, aDocument({ name: 'Min' }), null, { expectedRevision: 1 })).toEqual({
      ok: false,
      code: 'conflict',
      revision: 2,
    });
    expect(store.scenarios.get(id)).toMatchObject({ scenario: { name: 'Den andens' } });
  });

  test('two apps on the same file cannot overwrite each other unseen', async () => {
    const folder = temporaryFolder();
    const mine = await openTestStore(folder);
    const theirs = await openTestStore(folder);
    const id = add(mine.store);
    saveOver(theirs.store, id, { name: 'Deres' });
    expect(mine.store.scenarios.save(id, aDocument({ name: 'Min' }), null, { expectedRevision: 1 })).toMatchObject({
      code: 'conflict',
    });
  });

  test('what is not there is said to be missing, by every call', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const missing = { ok: false, code: 'missing' };
    expect(store.scenarios.get('x')).toEqual(missing);
    expect(store.scenarios.row('x')).toBeNull();
    expect(store.scenarios.save('x', aDocument(), null, { expectedRevision: 1 })).toEqual(missing);
    expect(store.scenarios.duplicate('x', 'y')).toEqual(missing);
    expect(store.scenarios.removeForever('x')).toEqual(missing);
    expect(store.scenarios.moveTo(['x'], 'trash')).toBe(0);
    expect(store.scenarios.setSummary('x', 1, aSummary())).toBe(false);
  });

  test('a duplicate is a scenario of its own under its own name', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const created = store.scenarios.create(aDocument(), aSummary(), { isExample: true });
    const id = created.ok ? created.row.id : '';
    saveOver(store, id, { horizonMonths: 24 });
    const copy = store.scenarios.duplicate(id, 'Ungeindsats 2027 (kopi)');
    expect(copy).toMatchObject({ ok: true, row: { name: 'Ungeindsats 2027 (kopi)', revision: 1, isExample: false } });
    const copyId = copy.ok ? copy.row.id : '';
    expect(store.scenarios.get(copyId)).toMatchObject({
      scenario: { horizonMonths: 24 },
      row: { summary: aSummary() },
    });
    saveOver(store, copyId, { name: 'Kopien' });
    expect(store.scenarios.row(id)?.name).toBe('Ungeindsats 2027');
  });

  test('places: archive and trash hold scenarios unchanged, and are counted', async () => {
    const { store, clock } = await openTestStore(temporaryFolder());
    const [a, b, c] = [add(store), add(store), add(store)];
    clock.pass({ minutes: 5 });
    expect(store.scenarios.moveTo([a, b, 'unknown'], 'archive')).toBe(2);
    expect(store.scenarios.moveTo([b], 'trash')).toBe(1);
    expect(store.scenarios.countByPlace()).toEqual({ active: 1, archive: 1, trash: 1 });
    expect(store.scenarios.list(aQuery({ place: 'trash' }))).toMatchObject([
      { id: b, changedAt: '2027-01-04T08:00:00.000Z' },
    ]);
    expect(store.scenarios.list(aQuery()).map(({ id }) => id)).toEqual([c]);
  });

  test('only what lies in the trash is removed for ever, with all its revisions', async () => {
    const folder = temporaryFolder();
    const { store } = await openTestStore(folder);
    const [kept, removed] = [add(store), add(store)];
    saveOver(store, removed, { name: 'Ny' });
    expect(store.scenarios.removeForever(removed)).toEqual({ ok: false, code: 'notInTrash' });
    store.scenarios.moveTo([removed], 'trash');
    expect(store.scenarios.removeForever(removed)).toEqual({ ok: true });
    expect(store.scenarios.get(kept).ok).toBe(true);
    store.close();
    withDatabase(folder, (database) => {
      for (const table of ['scenarios', 'revisions', 'searches']) {
        expect(database.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(1);
      }
    });
  });

  test('a summary is kept only for the revision it was computed of', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const id = add(store, {}, null);
    expect(store.scenarios.setSummary(id, 1, aSummary({ netMunicipality: 5 }))).toBe(true);
    expect(store.scenarios.row(id)).toMatchObject({ revision: 1, summary: { netMunicipality: 5 } });
    store.scenarios.save(id, aDocument({ name: 'Ny' }), null, { expectedRevision: 1 });
    expect(store.scenarios.setSummary(id, 1, aSummary())).toBe(false);
    expect(store.scenarios.row(id)?.summary).toBeNull();
  });

  test('several calls together take effect all or none', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const id = add(store);
    expect(() =>
      store.together(() => {
        add(store);
        store.scenarios.moveTo([id], 'trash');
        throw new Error('midway');
      }),
    ).toThrow('midway');
    expect(store.scenarios.countByPlace()).toEqual({ active: 1, archive: 0, trash: 0 });
    store.together(() => [add(store), add(store)]);
    expect(store.scenarios.countByPlace().active).toBe(3);
  });

  test('SQL in a name, a search or an id is text like any other', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const name = `'); DROP TABLE scenarios; -- " \\ %_`;
    const id = add(store, { name, interventions: [anIntervention(name)] });
    expect(store.scenarios.row(id)?.name).toBe(name);
    expect(store.scenarios.list(aQuery({ search: `'); DROP TABLE` }))).toHaveLength(1);
    expect(store.scenarios.list(aQuery({ search: '%_' }))).toHaveLength(1);
    expect(store.scenarios.list(aQuery({ search: '_p' }))).toHaveLength(0);
    expect(store.scenarios.get(`' OR 1=1 --`)).toMatchObject({ code: 'missing' });
    expect(store.scenarios.list(aQuery())).toHaveLength(1);
  });
});

describe('a bad row', () => {
  test('a document that cannot be read is told of, marks its row and hides no other', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    const [before, bad, after] = [add(first.store), add(first.store), add(first.store)];
    first.store.close();
    withDatabase(folder, (database) =>
      database
        .prepare(`UPDATE revisions SET document = '{"format":"ungeplan-scenario","version":99}' WHERE scenario_id = ?`)
        .run(bad),
    );

    const { store } = await openTestStore(folder);
    expect(store.scenarios.get(bad)).toMatchObject({
      ok: false,
      code: 'unreadable',
      faults: [{ path: 'version', code: 'unknownVersion' }],
    });
    expect(store.scenarios.get(before).ok && store.scenarios.get(after).ok).toBe(true);
    const rows = store.scenarios.list(aQuery());
    expect(rows).toHaveLength(3);
    expect(rows.find(({ id }) => id === bad)).toMatchObject({ fault: 'unknownVersion', summary: null });
    expect(rows.filter(({ fault }) => fault === null)).toHaveLength(2);
    expect(store.scenarios.setSummary(bad, 1, aSummary())).toBe(false);
  });

  test('the mark goes when the document can be read again', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    const bad = add(first.store);
    const good = JSON.stringify(aDocument());
    first.store.close();
    withDatabase(folder, (database) => database.prepare(`UPDATE revisions SET document = '{}'`).run());
    const second = await openTestStore(folder);
    second.store.scenarios.get(bad);
    expect(second.store.scenarios.row(bad)?.fault).toBe('notAScenario');
    second.store.close();
    withDatabase(folder, (database) => database.prepare('UPDATE revisions SET document = ?').run(good));
    const third = await openTestStore(folder);
    expect(third.store.scenarios.row(bad)?.fault).toBeNull();
  });

  test('a row with impossible columns is shown as far as it can be read, and mended where its document can be', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    const [good, bad, lost] = [add(first.store), add(first.store), add(first.store)];
    first.store.close();
    withDatabase(folder, (database) => {
      database.prepare(`UPDATE revisions SET document = '{}' WHERE scenario_id = ?`).run(lost);
      database.unsafeMode();
      database.pragma('writable_schema = ON');
      database.prepare(`UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'scenarios'`).run();
      database.pragma('writable_schema = RESET');
      database.prepare(`UPDATE scenarios SET changed_at = x'00ff' WHERE id <> ?`).run(good);
    });
    const { store } = await openTestStore(folder);
    const rows = store.scenarios.list(aQuery());
    expect(rows.find(({ id }) => id === good)?.fault).toBeNull();
    const name = 'Ungeindsats 2027';
    expect(rows.find(({ id }) => id === lost)).toMatchObject({ name, changedAt: '', fault: 'badRow' });
    expect(rows.find(({ id }) => id === bad)).toMatchObject({
      name,
      changedAt: '2027-01-04T08:00:00.000Z',
      fault: null,
    });
  });

  test('a summary that is not one counts as none', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    const id = add(first.store);
    first.store.close();
    withDatabase(folder, (database) =>
      database.prepare(`UPDATE scenarios SET summary = '{"netMunicipality":"meget"}'`).run(),
    );
    const { store } = await openTestStore(folder);
    expect(store.scenarios.list(aQuery())).toMatchObject([{ id, summary: null, fault: null }]);
  });
});
