import { describe, expect, test } from 'vitest';
import type { LocalInitiativeStore } from '../../../electron/database/localInitiativeStore.ts';
import type { LocalRow } from '../../../shared/contract/localInitiatives.ts';
import type { LocalInitiative } from '../../../shared/evidence/localInitiative.ts';
import { aLocalContent, aLocalInitiative } from '../../shared/evidence/aLocalInitiative.ts';
import { withDatabase } from './onFile.ts';
import { openTestStore, temporaryFolder } from './storeForTest.ts';

async function aStore(folder = temporaryFolder()) {
  const { store, clock } = await openTestStore(folder);
  return { store, local: store.localInitiatives, clock, folder };
}

function rowOf(local: LocalInitiativeStore, id: string): LocalRow | undefined {
  return local.list().find((row) => row.id === id);
}

function saved(local: LocalInitiativeStore, one: LocalInitiative, changes: Partial<LocalInitiative> = {}) {
  const { id, version, ...content } = { ...one, ...changes };
  return local.save(id, version, content);
}

const named = (name: string) => `${name} (importeret)`;

describe('saving', () => {
  test('what is added is there, whole, also for the next start', async () => {
    const { store, local, folder } = await aStore();
    const added = local.add(aLocalContent());
    expect(added).toEqual({ ...aLocalContent(), id: expect.stringMatching(/^egen-/), version: 1 });
    const row = {
      id: added.id,
      name: 'Værkstedet',
      isRemoved: false,
      changedAt: '2027-01-04T08:00:00.000Z',
      initiative: added,
      fault: null,
    };
    expect(local.list()).toEqual([row]);
    store.close();
    expect((await aStore(folder)).local.list()).toEqual([row]);
  });

  test('a change is the next version; a save of the same is none', async () => {
    const { local, clock } = await aStore();
    const added = local.add(aLocalContent());
    clock.pass({ minutes: 5 });
    expect(saved(local, added)).toEqual({ ok: true, initiative: added });
    expect(rowOf(local, added.id)?.changedAt).toBe('2027-01-04T08:00:00.000Z');
    expect(saved(local, added, { name: 'Nyt navn' })).toMatchObject({ ok: true, initiative: { version: 2 } });
    expect(rowOf(local, added.id)).toMatchObject({
      name: 'Nyt navn',
      changedAt: '2027-01-04T08:05:00.000Z',
      initiative: { name: 'Nyt navn', version: 2 },
    });
  });

  test('a save from an outdated version is a conflict that changes nothing', async () => {
    const { local } = await aStore();
    const added = local.add(aLocalContent());
    saved(local, added, { name: 'Den andens' });
    expect(saved(local, added, { name: 'Min' })).toEqual({ ok: false, code: 'conflict' });
    expect(rowOf(local, added.id)?.name).toBe('Den andens');
  });

  test('one that a restored backup does not know is added as it is', async () => {
    const { local } = await aStore();
    expect(saved(local, aLocalInitiative({ version: 4 }))).toMatchObject({ ok: true, initiative: { version: 4 } });
    expect(local.list()).toHaveLength(1);
  });

  test('what breaks a rule of its shape is a fault of the program and is not stored', async () => {
    const { local } = await aStore();
    expect(() => local.add({ ...aLocalContent(), durationMonths: 99 })).toThrow();
    expect(() => local.save('ips', 1, aLocalContent())).toThrow();
    expect(local.list()).toEqual([]);
  });

  test('SQL in a name is text like any other', async () => {
    const { local } = await aStore();
    const name = `'); DROP TABLE local_initiatives; -- `;
    local.add(aLocalContent({ name }));
    expect(local.list().map((row) => row.name)).toEqual([name]);
  });
});

describe('removing', () => {
  test('takes it out of the list and loses nothing of it', async () => {
    const { local } = await aStore();
    const [kept, removed] = [local.add(aLocalContent()), local.add(aLocalContent({ name: 'Fjernes' }))];
    local.remove(removed.id);
    expect(rowOf(local, removed.id)).toMatchObject({ isRemoved: true, initiative: removed });
    expect(rowOf(local, kept.id)?.isRemoved).toBe(false);
    local.restore(removed.id);
    expect(rowOf(local, removed.id)).toMatchObject({ isRemoved: false, initiative: removed });
  });

  test('one that is not there is no error', async () => {
    const { local } = await aStore();
    local.remove('egen-ukendt');
    local.restore('egen-ukendt');
    expect(local.list()).toEqual([]);
  });

  test('a removed one that is saved again is back', async () => {
    const { local } = await aStore();
    const added = local.add(aLocalContent());
    local.remove(added.id);
    saved(local, added);
    expect(rowOf(local, added.id)?.isRemoved).toBe(false);
  });
});

describe('a bad row', () => {
  test.each([
    ['is no JSON', '{'],
    ['is something else', '{"tal": 1}'],
    ['breaks a rule across its fields', JSON.stringify(aLocalInitiative({ id: 'egen-x', design: 'description' }))],
    ['is another initiative', JSON.stringify(aLocalInitiative())],
  ])('that %s is shown by its name and hides no other', async (_, document) => {
    const { store, local, folder } = await aStore();
    local.takeIn([aLocalInitiative({ id: 'egen-x', name: 'Den syge' }), aLocalInitiative({ id: 'egen-y' })], named);
    store.close();
    withDatabase(folder, (database) => {
      database.pragma('ignore_check_constraints = ON');
      database.prepare('UPDATE local_initiatives SET document = ? WHERE id = ?').run(document, 'egen-x');
    });
    const { local: again } = await aStore(folder);
    expect(again.list()).toHaveLength(2);
    expect(rowOf(again, 'egen-x')).toMatchObject({ name: 'Den syge', initiative: null, fault: 'badRow' });
    expect(rowOf(again, 'egen-y')).toMatchObject({ fault: null });
    expect(saved(again, aLocalInitiative({ id: 'egen-x' }))).toEqual({ ok: false, code: 'conflict' });
    again.remove('egen-x');
    expect(rowOf(again, 'egen-x')?.isRemoved).toBe(true);
  });
});

describe('taking in from a file', () => {
  test('never overwrites: a clash gets an id and a name of its own', async () => {
    const { local } = await aStore();
    const [mine, theirs, other] = [
      aLocalInitiative({ name: 'Min' }),
      aLocalInitiative({ name: 'Deres', version: 7 }),
      aLocalInitiative({ id: 'egen-anden' }),
    ];
    saved(local, mine);
    expect(local.takeIn([theirs, other], named)).toEqual({ added: 2, renamed: 1, unchanged: 0 });
    expect(rowOf(local, mine.id)?.initiative).toEqual(mine);
    expect(rowOf(local, other.id)?.initiative).toEqual(other);
    const imported = local.list().find(({ name }) => name === 'Deres (importeret)');
    expect(imported?.initiative).toEqual({ ...theirs, id: imported?.id, version: 1, name: 'Deres (importeret)' });
  });

  test('the same file a second time changes nothing', async () => {
    const { local } = await aStore();
    saved(local, aLocalInitiative({ name: 'Min' }));
    const file = [aLocalInitiative({ name: 'Deres' }), aLocalInitiative({ id: 'egen-anden' })];
    local.takeIn(file, named);
    const before = local.list();
    expect(local.takeIn(file, named)).toEqual({ added: 0, renamed: 0, unchanged: 2 });
    expect(local.list()).toEqual(before);
  });

  test('one that was removed is brought back', async () => {
    const { local } = await aStore();
    saved(local, aLocalInitiative());
    local.remove(aLocalInitiative().id);
    expect(local.takeIn([aLocalInitiative()], named)).toEqual({ added: 1, renamed: 0, unchanged: 0 });
    expect(local.list()).toMatchObject([{ isRemoved: false }]);
  });

  test('all of them, or none', async () => {
    const { local } = await aStore();
    const broken = { ...aLocalInitiative({ id: 'egen-b' }), durationMonths: 99 };
    expect(() => local.takeIn([aLocalInitiative({ id: 'egen-a' }), broken], named)).toThrow();
    expect(local.list()).toEqual([]);
  });
});
