import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { backupFolder } from '../../../electron/database/layout.ts';
import { add, openTestStore, saveOver, temporaryFolder } from './storeForTest.ts';

/** A computer whose clock was wrong by a year, and is put right while the app runs or between two of its runs. */
describe('a clock that is set back', () => {
  const YEAR = { days: -365 };

  test('leaves the order of the revisions to their numbers, and the newest is what is opened', async () => {
    const { store, clock } = await openTestStore(temporaryFolder());
    const id = add(store);
    clock.pass({ minutes: 20 });
    saveOver(store, id, { name: 'før' });
    clock.pass(YEAR);
    saveOver(store, id, { name: 'efter' });
    expect(store.revisions.list(id).map(({ revision }) => revision)).toEqual([3, 2, 1]);
    expect(store.revisions.get(id, 2)).toMatchObject({ ok: true, scenario: { name: 'før' } });
    expect(store.scenarios.row(id)).toMatchObject({ revision: 3, name: 'efter' });
  });

  test('between two runs: what was saved is there, can be saved over, and no backup of the later year goes', async () => {
    const folder = temporaryFolder();
    const first = await openTestStore(folder);
    const id = add(first.store, { name: 'før' });
    await first.store.backups.makeNow();
    const before = readdirSync(backupFolder(folder)).filter((name) => name.endsWith('.sqlite'));
    expect(before.length).toBeGreaterThan(0);
    first.store.close();
    first.clock.pass(YEAR);
    const { store } = await openTestStore(folder, { at: first.clock });
    expect(store.scenarios.row(id)).toMatchObject({ name: 'før' });
    saveOver(store, id, { name: 'efter' });
    expect(store.scenarios.row(id)).toMatchObject({ revision: 2, name: 'efter' });
    await store.backups.makeNow();
    const after = readdirSync(backupFolder(folder));
    for (const name of before) expect(after).toContain(name);
    expect(after.length).toBeGreaterThan(before.length);
  });
});
