import { describe, expect, test } from 'vitest';
import { withDatabase } from './onFile.ts';
import { add, aSummary, openTestStore, saveOver, type TestStore, temporaryFolder } from './storeForTest.ts';

const numbers = ({ store }: TestStore, id: string) => store.revisions.list(id).map(({ revision }) => revision);

describe('the revisions', () => {
  test('saves within ten minutes of a sitting are one, the latest; later ones stand', async () => {
    const opened = await openTestStore(temporaryFolder());
    const { store, clock } = opened;
    const id = add(store);
    for (const name of ['a', 'b', 'c']) {
      clock.pass({ minutes: 4 });
      saveOver(store, id, { name });
    }
    // 4, 8 and 12 minutes: all within ten of the first of them. The creation stands by itself.
    expect(numbers(opened, id)).toEqual([4, 1]);
    clock.pass({ minutes: 4 });
    saveOver(store, id, { name: 'd' });
    expect(numbers(opened, id)).toEqual([5, 4, 1]);
    expect(store.revisions.get(id, 4)).toMatchObject({ ok: true, scenario: { name: 'c' } });
    expect(store.revisions.get(id, 3)).toEqual({ ok: false, code: 'missing' });
  });

  test('a new start of the app is a new sitting', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    const id = add(first.store);
    saveOver(first.store, id, { name: 'i går' });
    first.store.close();
    const second = await openTestStore(folder, { at: first.clock });
    saveOver(second.store, id, { name: 'i dag' });
    expect(numbers(second, id)).toEqual([3, 2, 1]);
  });

  test('a named revision is kept, whatever is saved after it, until the name is taken away', async () => {
    const opened = await openTestStore(temporaryFolder());
    const { store, clock } = opened;
    const id = add(store);
    saveOver(store, id, { name: 'til udvalget' });
    expect(store.revisions.label(id, 2, 'Udvalgsmøde')).toBe(true);
    saveOver(store, id, { name: 'bagefter' });
    saveOver(store, id, { name: 'længe efter' });
    expect(store.revisions.list(id)).toEqual([
      { revision: 4, savedAt: clock.now().toISOString(), label: null, decision: null },
      { revision: 2, savedAt: clock.now().toISOString(), label: 'Udvalgsmøde', decision: null },
      { revision: 1, savedAt: clock.now().toISOString(), label: null, decision: null },
    ]);
    expect(store.revisions.label(id, 2, null)).toBe(true);
    expect(store.revisions.list(id)[1]?.label).toBeNull();
    expect(store.revisions.label(id, 77, 'Ingen')).toBe(false);
  });

  test('a restore is a new revision, and can be taken back', async () => {
    const opened = await openTestStore(temporaryFolder());
    const { store } = opened;
    const id = add(store, { name: 'før' });
    saveOver(store, id, { name: 'efter' });
    const restored = store.revisions.restore(id, 1, aSummary({ netMunicipality: 7 }), { expectedRevision: 2 });
    expect(restored).toMatchObject({ ok: true, revision: 3 });
    expect(store.scenarios.get(id)).toMatchObject({
      scenario: { name: 'før' },
      row: { name: 'før', revision: 3, summary: { netMunicipality: 7 } },
    });
    expect(numbers(opened, id)).toEqual([3, 2, 1]);
    expect(store.revisions.restore(id, 2, null, { expectedRevision: 3 })).toMatchObject({ ok: true, revision: 4 });
    expect(store.scenarios.get(id)).toMatchObject({ scenario: { name: 'efter' } });
  });

  test('a restore over somebody else’s save is a conflict', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const id = add(store);
    saveOver(store, id, { name: 'ny' });
    expect(store.revisions.restore(id, 1, null, { expectedRevision: 1 })).toEqual({
      ok: false,
      code: 'conflict',
      revision: 2,
    });
    expect(store.revisions.restore(id, 9, null, { expectedRevision: 2 })).toEqual({ ok: false, code: 'missing' });
    expect(store.revisions.restore('x', 1, null, { expectedRevision: 1 })).toEqual({ ok: false, code: 'missing' });
  });

  test('a restore brings back a scenario whose document of today cannot be read', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    const id = add(first.store, { name: 'hel' });
    saveOver(first.store, id, { name: 'ødelagt' });
    first.store.close();
    withDatabase(folder, (database) => database.exec(`UPDATE revisions SET document = '{}' WHERE revision = 2`));
    const { store } = await openTestStore(folder);
    expect(store.scenarios.get(id)).toMatchObject({ ok: false, code: 'unreadable' });
    expect(store.revisions.get(id, 2)).toMatchObject({ ok: false, code: 'unreadable', row: { revision: 2 } });
    expect(store.revisions.restore(id, 2, null, { expectedRevision: 2 })).toMatchObject({ code: 'invalid' });
    expect(store.revisions.restore(id, 1, null, { expectedRevision: 2 })).toMatchObject({ ok: true, revision: 3 });
    expect(store.scenarios.row(id)).toMatchObject({ name: 'hel', fault: null });
    expect(store.scenarios.get(id)).toMatchObject({ ok: true, scenario: { name: 'hel' }, row: { fault: null } });
  });

  test('the two hundred newest automatic revisions are kept, and today’s is never among those that go', async () => {
    const opened = await openTestStore(temporaryFolder());
    const { store, clock } = opened;
    const id = add(store);
    store.together(() => {
      for (let index = 0; index < 210; index += 1) {
        clock.pass({ minutes: 11 });
        saveOver(store, id, { name: `udgave ${index}` });
        if (index === 3) store.revisions.label(id, 5, 'Bevares');
      }
    });
    const kept = store.revisions.list(id);
    expect(kept).toHaveLength(201);
    expect(kept[0]?.revision).toBe(211);
    expect(kept.at(-1)).toMatchObject({ revision: 5, label: 'Bevares' });
    expect(kept.at(-2)?.revision).toBe(12);
  });

  test('a decided revision is kept as it is, whatever is saved after it and however it is named', async () => {
    const { store, clock } = await openTestStore(temporaryFolder());
    const id = add(store);
    saveOver(store, id, { name: 'besluttet' });
    const decision = { decidedOn: '2027-01-20', body: 'Byrådet', note: 'Uden ekstra bevilling.' };
    expect(store.revisions.decide(id, 2, decision)).toEqual({ ok: true });
    store.together(() => {
      for (let index = 0; index < 205; index += 1) {
        clock.pass({ minutes: 11 });
        saveOver(store, id, { name: `udgave ${index}` });
      }
    });
    store.revisions.label(id, 2, 'Budget');
    store.revisions.label(id, 2, null);
    expect(store.revisions.list(id).at(-1)).toMatchObject({ revision: 2, decision });
    expect(store.revisions.get(id, 2)).toMatchObject({ ok: true, scenario: { name: 'besluttet' } });
  });

  test('the newest revision, once decided, is not joined with the save after it', async () => {
    const opened = await openTestStore(temporaryFolder());
    const id = add(opened.store);
    saveOver(opened.store, id, { name: 'besluttet' });
    opened.store.revisions.decide(id, 2, { decidedOn: '2027-01-20', body: 'Byrådet', note: '' });
    saveOver(opened.store, id, { name: 'bagefter' });
    expect(numbers(opened, id)).toEqual([3, 2, 1]);
  });

  test('a decision is taken once: another over it is refused, and so is one on what is not there', async () => {
    const { store } = await openTestStore(temporaryFolder());
    const id = add(store);
    const decision = { decidedOn: '2027-01-20', body: 'Byrådet', note: '' };
    expect(store.revisions.decide(id, 1, decision)).toEqual({ ok: true });
    const again = store.revisions.decide(id, 1, { ...decision, body: 'En anden' });
    expect(again).toEqual({ ok: false, code: 'alreadyDecided' });
    expect(store.revisions.list(id)).toMatchObject([{ decision: { body: 'Byrådet' } }]);
    expect(store.revisions.decide(id, 9, decision)).toEqual({ ok: false, code: 'missing' });
  });

  test('the file itself refuses to change a decision or its document, and to remove it alone', async () => {
    const folder = temporaryFolder();
    const { store } = await openTestStore(folder);
    const id = add(store);
    saveOver(store, id, { name: 'i dag' });
    store.revisions.decide(id, 1, { decidedOn: '2027-01-20', body: 'Byrådet', note: '' });
    store.close();
    withDatabase(folder, (database) => {
      database.pragma('foreign_keys = ON');
      expect(() => database.exec("UPDATE decisions SET body = 'x'")).toThrow('never changed');
      expect(() => database.exec("UPDATE revisions SET document = '{}' WHERE revision = 1")).toThrow('never changed');
      expect(() => database.exec('DELETE FROM revisions WHERE revision = 1')).toThrow('FOREIGN KEY');
    });
    const reopened = await openTestStore(folder);
    reopened.store.scenarios.moveTo([id], 'trash');
    expect(reopened.store.scenarios.removeForever(id)).toEqual({ ok: true });
  });

  test('the file itself refuses to lose the document that a scenario stands at', async () => {
    const folder = temporaryFolder();
    const { store } = await openTestStore(folder);
    add(store);
    store.close();
    withDatabase(folder, (database) => {
      expect(() => database.exec('DELETE FROM revisions')).toThrow('FOREIGN KEY');
    });
  });
});
