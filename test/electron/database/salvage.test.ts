import { statSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { databaseFile } from '../../../electron/database/layout.ts';
import { salvage } from '../../../electron/database/salvage.ts';
import { bytesOf, overwrite, pageOf, withDatabase } from './onFile.ts';
import { add, openTestStore, problemAt, saveOver, temporaryFolder } from './storeForTest.ts';

const options = (folder: string) => ({ file: databaseFile(folder), log: () => undefined });

async function storeOf(scenarios: number, description = ''): Promise<{ folder: string; ids: string[] }> {
  const folder = temporaryFolder();
  const { store } = await openTestStore(folder);
  const ids = store.together(() =>
    Array.from({ length: scenarios }, (_, index) => add(store, { name: `Plan ${index}`, description })),
  );
  store.close();
  return { folder, ids };
}

describe('what can still be read', () => {
  test('of a whole file is everything, in the newest state', async () => {
    const folder = temporaryFolder();
    const { store } = await openTestStore(folder);
    const id = add(store, { name: 'Først' });
    saveOver(store, id, { name: 'Sidst' });
    const trashed = add(store, { name: 'I papirkurven' });
    store.scenarios.moveTo([trashed], 'trash');
    store.close();
    const before = bytesOf(folder);
    const found = salvage(options(folder));
    expect(found.scenarios.map(({ scenario }) => scenario.name).sort()).toEqual(['I papirkurven', 'Sidst']);
    expect(found).toMatchObject({ older: 0, lost: 0 });
    expect(bytesOf(folder)).toMatchObject(before);
  });

  test('a document that cannot be read is given in its state before, or counted as lost', async () => {
    const folder = temporaryFolder();
    const { store } = await openTestStore(folder);
    const [whole, older, lost] = [
      add(store, { name: 'Hel' }),
      add(store, { name: 'Før' }),
      add(store, { name: 'Tabt' }),
    ];
    saveOver(store, older, { name: 'Efter' });
    store.close();
    withDatabase(folder, (database) => {
      database.pragma('ignore_check_constraints = ON');
      database.prepare(`UPDATE revisions SET document = '{"format"' WHERE scenario_id = ? AND revision = 2`).run(older);
      database.prepare(`UPDATE revisions SET document = '{}' WHERE scenario_id = ?`).run(lost);
    });
    const found = salvage(options(folder));
    expect(new Map(found.scenarios.map(({ id, scenario }) => [id, scenario.name]))).toEqual(
      new Map([
        [whole, 'Hel'],
        [older, 'Før'],
      ]),
    );
    expect(found).toMatchObject({ older: 1, lost: 1 });
  });

  test('a document that is no text any more counts as one that cannot be read', async () => {
    const folder = temporaryFolder();
    const { store } = await openTestStore(folder);
    const [whole, lost] = [add(store, { name: 'Hel' }), add(store, { name: 'Tabt' })];
    store.close();
    // As a changed byte in the head of its row makes it: a value that has no place in the column.
    withDatabase(folder, (database) => {
      const [before, after] = ['document TEXT NOT NULL CHECK (json_valid(document))', 'document ANY'];
      database.unsafeMode();
      database.pragma('writable_schema = ON');
      database.prepare("UPDATE sqlite_schema SET sql = replace(sql, ?, ?) WHERE name = 'revisions'").run(before, after);
      database.pragma('writable_schema = RESET');
      database.prepare('UPDATE revisions SET document = NULL WHERE scenario_id = ?').run(lost);
    });
    expect(salvage(options(folder))).toMatchObject({ scenarios: [{ id: whole }], older: 0, lost: 1 });
  });

  test('a state that is gone altogether is known from what the scenario stands at', async () => {
    const folder = temporaryFolder();
    const { store } = await openTestStore(folder);
    const id = add(store, { name: 'Før' });
    saveOver(store, id, { name: 'Efter' });
    store.close();
    withDatabase(folder, (database) => {
      database.pragma('foreign_keys = OFF');
      database.exec('DELETE FROM revisions WHERE revision = 2');
    });
    expect(salvage(options(folder))).toMatchObject({ scenarios: [{ scenario: { name: 'Før' } }], older: 1, lost: 0 });
  });

  test('with every document gone, all scenarios are counted as lost', async () => {
    const { folder } = await storeOf(30);
    const gone = ['revisions', 'sqlite_autoindex_revisions_1'].map((name) => pageOf(folder, name));
    for (const page of gone) overwrite(databaseFile(folder), page, Buffer.alloc(4096, 0x5a));
    expect(salvage(options(folder))).toEqual({ scenarios: [], older: 0, lost: 30 });
  });

  test('with pages of rows overwritten: the rows on other pages, and every scenario is either given or counted', async () => {
    const { folder, ids } = await storeOf(60, 'En beskrivelse. '.repeat(60));
    overwriteLeafPage(folder, 'revisions');
    expect((await problemAt(folder)).problem.code).toBe('damaged');
    const found = salvage(options(folder));
    expect(found.lost).toBeGreaterThan(0);
    expect(found.scenarios.length).toBeGreaterThan(40);
    expect(found.scenarios.length + found.lost).toBe(ids.length);
  });

  test('without the table of scenarios, all documents', async () => {
    const { folder, ids } = await storeOf(30);
    withDatabase(folder, (database) => database.pragma('journal_mode = DELETE'));
    overwrite(databaseFile(folder), pageOf(folder, 'scenarios'), Buffer.alloc(4096, 0x5a));
    const found = salvage(options(folder));
    expect(found.scenarios.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    expect(found).toMatchObject({ older: 0, lost: 0 });
  });

  test('with the index of the revisions gone, all documents, out of the table itself', async () => {
    const { folder, ids } = await storeOf(30);
    overwrite(databaseFile(folder), pageOf(folder, 'sqlite_autoindex_revisions_1'), Buffer.alloc(4096, 0x5a));
    const found = salvage(options(folder));
    expect(found.scenarios.map(({ id }) => id).sort()).toEqual(ids.toSorted());
    expect(found).toMatchObject({ older: 0, lost: 0 });
  });

  test('with all that tells of the scenarios gone but one index, none is passed over in silence', async () => {
    const { folder, ids } = await storeOf(60, 'En beskrivelse. '.repeat(60));
    const gone = ['scenarios', 'sqlite_autoindex_scenarios_1'].map((name) => pageOf(folder, name));
    overwriteLeafPage(folder, 'revisions');
    for (const page of gone) overwrite(databaseFile(folder), page, Buffer.alloc(4096, 0x5a));
    const found = salvage(options(folder));
    expect(found.lost).toBeGreaterThan(0);
    expect(found.scenarios.length + found.lost).toBe(ids.length);
  });

  test('of a file cut in the middle, something or nothing, but never an error', async () => {
    const { folder, ids } = await storeOf(60, 'En beskrivelse. '.repeat(60));
    truncateSync(databaseFile(folder), statSync(databaseFile(folder)).size / 2);
    const found = salvage(options(folder));
    expect(found.scenarios.length).toBeLessThan(ids.length);
  });

  test('of no database, nothing', async () => {
    const folder = temporaryFolder();
    const nothing = { scenarios: [], older: 0, lost: 0 };
    expect(salvage(options(folder))).toEqual(nothing);
    writeFileSync(databaseFile(folder), 'x'.repeat(5000));
    expect(salvage(options(folder))).toEqual(nothing);
    writeFileSync(databaseFile(folder), '');
    expect(salvage(options(folder))).toEqual(nothing);
  });
});

function overwriteLeafPage(folder: string, table: string): void {
  const sql = `SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf' ORDER BY path LIMIT 1 OFFSET 3`;
  const page = withDatabase(folder, (database) => Number(database.prepare(sql).pluck().get(table)));
  overwrite(databaseFile(folder), (page - 1) * 4096, Buffer.alloc(4096, 0x5a));
}
