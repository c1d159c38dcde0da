import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { databaseFile } from '../../../electron/database/layout.ts';
import { newestOf } from '../../../electron/database/migrate.ts';
import { migrations } from '../../../electron/database/migrations/index.ts';
import { salvage } from '../../../electron/database/salvage.ts';
import { readScenario } from '../../../shared/document/parse.ts';
import { withDatabase } from './onFile.ts';
import { fixtures, toldBy } from './releasedVersion.ts';
import { add, aDocument, aQuery, openTestStore, saveOver, temporaryFolder } from './storeForTest.ts';

/** Makes a digit or a letter another one in a closed database: a document that can be read as well as before. */
function alter(folder: string, sql: string): void {
  expect(withDatabase(folder, (database) => database.prepare(sql).run().changes)).toBeGreaterThan(0);
}

/** A closed store with a plan of two versions, whose last has another number of young people than was saved. */
async function withAlteredPlan() {
  const folder = temporaryFolder();
  const { store, clock } = await openTestStore(folder);
  const [whole, bad] = [add(store, { name: 'Hel' }), add(store, { name: 'Før' })];
  clock.pass({ minutes: 20 });
  saveOver(store, bad, { name: 'Efter' });
  store.close();
  alter(
    folder,
    `UPDATE revisions SET document = replace(document, '"persons":100', '"persons":900') WHERE revision = 2`,
  );
  return { folder, whole, bad };
}

describe('a document that reads well and says another number than was saved', () => {
  test('is told of as one that cannot be read, marks its row, and hides no other', async () => {
    const { folder, whole, bad } = await withAlteredPlan();
    expect(readScenario(JSON.stringify(aDocument())).ok).toBe(true);
    const { store } = await openTestStore(folder);
    expect(store.scenarios.get(bad)).toMatchObject({ ok: false, code: 'unreadable' });
    expect(store.scenarios.get(whole)).toMatchObject({ ok: true });
    const faults = store.scenarios.list(aQuery()).map(({ id, fault }) => [id, fault]);
    expect(new Map(faults as [string, string | null][])).toEqual(
      new Map([
        [bad, 'notJson'],
        [whole, null],
      ]),
    );
  });

  test('gives way to the version before it, and stays among the versions', async () => {
    const { folder, bad } = await withAlteredPlan();
    const { store } = await openTestStore(folder);
    expect(store.revisions.get(bad, 2)).toMatchObject({ ok: false, code: 'unreadable' });
    expect(store.revisions.restore(bad, 2, null, { expectedRevision: 2 })).toMatchObject({ code: 'invalid' });
    expect(store.revisions.restore(bad, 1, null, { expectedRevision: 2 })).toMatchObject({ ok: true, revision: 3 });
    expect(store.scenarios.get(bad)).toMatchObject({ ok: true, scenario: { name: 'Før' }, row: { fault: null } });
    expect(store.revisions.list(bad).map(({ revision }) => revision)).toEqual([3, 2, 1]);
  });

  test('is not among what is taken out of a damaged file, where an earlier one is', async () => {
    const { folder, bad } = await withAlteredPlan();
    const found = salvage({ file: databaseFile(folder), log: () => undefined });
    expect(found).toMatchObject({ older: 1, lost: 0 });
    expect(found.scenarios.find(({ id }) => id === bad)?.scenario.name).toBe('Før');
  });

  test('is none of a file that is older than the digests: all of that is taken out', () => {
    const folder = temporaryFolder();
    copyFileSync(join(fixtures, 'v50.sqlite'), databaseFile(folder));
    expect(salvage({ file: databaseFile(folder), log: () => undefined })).toMatchObject({ older: 0, lost: 0 });
  });
});

const newest = newestOf(migrations);

/** A copy of the database that holds some of everything, and what it told. */
function releasedCopy(): { folder: string; before: ReturnType<typeof JSON.parse> } {
  const folder = temporaryFolder();
  copyFileSync(join(fixtures, `v${newest}.sqlite`), databaseFile(folder));
  return { folder, before: JSON.parse(readFileSync(join(fixtures, `v${newest}.json`), 'utf8')) };
}

test.for([
  ['its name', 'name', `replace(name, 'Årgang', 'Argang')`],
  ['its municipality', 'municipality', `replace(municipality, 'by', 'ry')`],
  ['its tags', 'tags', `replace(tags, '2028', '2029')`],
  ['a headline', 'summary', `replace(summary, '-1200000.5', '-1200000.7')`],
  ['the version that it stands at', 'revision', 'iif(revision = 4, 3, revision)'],
] as const)(
  'a row of the overview that says %s otherwise is written anew from its document',
  async ([, column, as]) => {
    const { folder, before } = releasedCopy();
    alter(folder, `UPDATE scenarios SET ${column} = ${as} WHERE ${column} <> ${as}`);
    const { store } = await openTestStore(folder);
    const told = toldBy(store) as typeof before;
    const plain = (rows: Record<string, unknown>[]) => rows.map(({ summary: _, ...row }) => row);
    expect(plain(told.rows)).toEqual(plain(before.rows));
    for (const [at, { summary }] of told.rows.entries()) if (summary) expect(summary).toEqual(before.rows[at].summary);
    expect(told.scenarios.every(({ ok }: { ok: boolean }) => ok)).toBe(true);
  },
);

test.for([
  ['comments', 'document', `replace(document, 'mange', 'lange')`, 1],
  ['targets', 'document', `replace(document, '"value":', '"value":1')`, 2],
  ['actual_figures', 'document', `replace(document, '1500000', '1500001')`, 1],
  ['follow_ups', 'revision', '2', 1],
] as const)(
  'a row of %s that is not as it was written is counted as unreadable',
  async ([table, column, as, count]) => {
    const { folder } = releasedCopy();
    alter(folder, `UPDATE ${table} SET ${column} = ${as} WHERE ${column} <> ${as}`);
    const { store } = await openTestStore(folder);
    const told = table === 'comments' ? store.comments.list('plan') : store.followUps.list('plan');
    expect(told.unreadable).toBe(count);
  },
);

test('an initiative of one’s own that is not as it was written says so', async () => {
  const { folder } = releasedCopy();
  alter(
    folder,
    `UPDATE local_initiatives SET document = replace(document, '"durationMonths":9', '"durationMonths":8')
    WHERE id = 'egen-vaerkstedet'`,
  );
  const { store } = await openTestStore(folder);
  const faults = store.localInitiatives.list().map(({ id, fault }) => [id, fault]);
  expect(faults.filter(([, fault]) => fault !== null)).toEqual([['egen-vaerkstedet', 'badRow']]);
});

test('a setting that is not as it was written is at its default', async () => {
  const { folder } = releasedCopy();
  alter(folder, `UPDATE settings SET value = '"da"' WHERE key = 'language'`);
  alter(folder, `UPDATE settings SET value = '"skur"' WHERE key = 'openScenarioId'`);
  const { store } = await openTestStore(folder);
  expect(store.settings.get()).toMatchObject({ language: 'da', openScenarioId: null });
});
