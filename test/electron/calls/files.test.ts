import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../electron/database/store.ts';
import { writeScenarioXlsx } from '../../../electron/exports/writeScenarioXlsx.ts';
import type { Offered } from '../../../shared/contract/files.ts';
import { readHeader } from '../../../shared/file/readHeader.ts';
import { summarise } from '../../../shared/model/summarise.ts';
import { aLocalInitiative } from '../../shared/evidence/aLocalInitiative.ts';
import { aComment } from '../../shared/file/aComment.ts';
import { aFollowUp } from '../../shared/followUp/aFollowUp.ts';
import { inputOf } from '../../shared/workbook/someWorkbook.ts';
import { aDocument, add, aQuery, saveOver, temporaryFolder } from '../database/storeForTest.ts';
import { aWorkbook } from '../tables/aWorkbook.ts';
import { anApp, nothing } from './filesApp.ts';

/** Everything of a store that a file carries, without what only says when it was written here. */
function held({ scenarios, revisions, comments, followUps, localInitiatives }: Store) {
  const rows = (['active', 'archive', 'trash'] as const).flatMap((place) => scenarios.list(aQuery({ place })));
  return {
    scenarios: rows
      .map((row) => ({
        row: { ...row, summary: null },
        found: scenarios.get(row.id),
        revisions: revisions.list(row.id).map((one) => [one, revisions.get(row.id, one.revision)]),
        comments: comments.list(row.id),
        followUp: followUps.list(row.id),
      }))
      .map(({ found, ...rest }) => ({ ...rest, scenario: found.ok ? found.scenario : null }))
      .sort((one, other) => (one.row.id < other.row.id ? -1 : 1)),
    initiatives: localInitiatives.list().map(({ initiative, isRemoved }) => ({ initiative, isRemoved })),
  };
}

/** A store with a bit of everything. */
function fill({ store, clock }: { store: Store; clock: { pass(by: { minutes: number }): void } }) {
  const decided = add(store, { name: 'Besluttet' });
  clock.pass({ minutes: 60 });
  saveOver(store, decided, { name: 'Besluttet, ændret' });
  store.revisions.label(decided, 1, 'Til udvalget');
  store.revisions.decide(decided, 1, { decidedOn: '2027-01-02', body: 'Byrådet', note: '' });
  const archived = add(store, { name: 'Gemt væk', municipality: 'Ærø' });
  store.scenarios.moveTo([archived], 'archive');
  store.comments.takeIn(decided, [aComment(), aComment({ id: 'k2' })]);
  store.followUps.save(decided, aFollowUp({ revision: 1 }));
  store.localInitiatives.takeIn([aLocalInitiative()], (name) => name);
  return { decided, archived };
}

describe('one file for all', () => {
  test('what is exported and taken into an empty app is the same set', async () => {
    const here = await anApp();
    fill(here);
    const exported = await here.value('exportScenarios', { ids: null, withVersions: true });
    expect(exported).toEqual({ path: here.path, count: 2, unreadable: [], isBeside: false });

    const there = await anApp(here.path);
    expect(await there.take()).toEqual({ ...nothing, added: 2, localInitiatives: 1 });
    expect(held(there.store)).toEqual(held(here.store));
  });

  test('a summary is computed anew, and never believed', async () => {
    const here = await anApp();
    const id = add(here.store, {}, null);
    await here.value('exportScenarios', { ids: [id], withVersions: false });
    const text = readFileSync(here.path, 'utf8');
    const lie = { ...summarise(aDocument()), netMunicipality: 1e12 };
    writeFileSync(here.path, text.replace('"summary":null', `"summary":${JSON.stringify(lie)}`));
    const there = await anApp(here.path);
    await there.take();
    expect(there.store.scenarios.row(id)?.summary).toEqual(summarise(aDocument()));
  });

  test('those named are written, without versions but those that are decided; the trash never', async () => {
    const here = await anApp();
    const { decided } = fill(here);
    const trashed = add(here.store, { name: 'Smidt ud' });
    here.store.scenarios.moveTo([trashed], 'trash');
    await here.value('exportScenarios', { ids: [decided], withVersions: false });
    const there = await anApp(here.path);
    expect((await there.offer()).scenarios).toMatchObject([{ id: decided, versions: 1, comments: 2, isHere: false }]);
    await here.value('exportScenarios', { ids: null, withVersions: false });
    expect((await there.offer()).scenarios).toHaveLength(2);
  });

  test('says what it was computed with', async () => {
    const here = await anApp();
    await here.value('exportScenarios', { ids: [add(here.store)], withVersions: false });
    const [first = ''] = readFileSync(here.path, 'utf8').split('\n');
    expect(readHeader(first)).toMatchObject({
      header: { purpose: 'share', writtenAt: '2027-01-04T08:00:00.000Z', app: '0.1.0', model: '1' },
    });
  });

  test('a document that cannot be saved where it belongs is written as a file that can be taken in', async () => {
    const here = await anApp();
    here.store.close();
    const followUp = aFollowUp({ revision: 1 });
    expect(await here.value('saveCopy', { scenario: aDocument(), followUp })).toEqual({ path: here.path });
    const there = await anApp(here.path);
    expect(await there.take()).toEqual({ ...nothing, added: 1 });
    const [row] = there.store.scenarios.list(aQuery());
    expect(there.store.scenarios.get(row?.id ?? '')).toMatchObject({ scenario: aDocument() });
    expect(there.store.followUps.list(row?.id ?? '').followUp).toEqual({ ...followUp, revision: null });
  });

  test('closing the dialog writes nothing', async () => {
    const here = await anApp(null);
    const asked = { ids: [add(here.store)], withVersions: false };
    expect(await here.ask('exportScenarios', asked)).toMatchObject({ error: { code: 'cancelled' } });
  });

  test('a place that cannot be written to is told of by its path, with nothing left behind', async () => {
    const folder = temporaryFolder();
    const here = await anApp(join(folder, 'findes', 'ikke.ungeplan'));
    const asked = { ids: [add(here.store)], withVersions: false };
    expect(await here.ask('exportScenarios', asked)).toMatchObject({
      ok: false,
      error: { code: 'fileNotWritten', facts: { path: here.path } },
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('stopped on the way it leaves the file that was there, and nothing beside it', async () => {
    const here = await anApp();
    for (let number = 0; number < 20; number += 1) add(here.store, { name: `Plan ${number}` });
    writeFileSync(here.path, 'som før');
    const written = here.ask('exportScenarios', { ids: null, withVersions: false });
    await new Promise((resolve) => setImmediate(resolve));
    await here.ask('stopFileWork');
    expect(await written).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(readFileSync(here.path, 'utf8')).toBe('som før');
    expect(readdirSync(join(here.path, '..'))).toEqual(['fil.ungeplan']);
    expect(here.told.at(-1)).toBeNull();
  });
});

describe('an import', () => {
  /** An app with one scenario, and a file with the same one from elsewhere, which `changes` made another. */
  async function withClash(changes: Parameters<typeof saveOver>[2]) {
    const elsewhere = await anApp();
    const id = add(elsewhere.store);
    await elsewhere.value('exportScenarios', { ids: null, withVersions: false });
    const here = await anApp(elsewhere.path);
    await here.take();
    saveOver(elsewhere.store, id, changes);
    await elsewhere.value('exportScenarios', { ids: null, withVersions: false });
    return { here, elsewhere, id };
  }

  const namesIn = ({ scenarios }: Store) =>
    scenarios
      .list(aQuery())
      .map(({ name }) => name)
      .sort();

  test('never overwrites: a scenario that is another here comes in beside it, under a name that says so', async () => {
    const { here, id } = await withClash({ name: 'Ungeindsats 2027', horizonMonths: 24 });
    const before = here.store.scenarios.get(id);
    expect(await here.take()).toEqual({ ...nothing, added: 1, renamed: 1 });
    expect(here.store.scenarios.get(id)).toEqual(before);
    expect(namesIn(here.store)).toEqual(['Ungeindsats 2027', 'Ungeindsats 2027 (importeret)']);
  });

  test('of the same file again brings nothing', async () => {
    const { here } = await withClash({ horizonMonths: 24 });
    await here.take();
    const before = held(here.store);
    expect(await here.take()).toEqual({ ...nothing, added: 0, there: 1 });
    expect(held(here.store)).toEqual(before);
  });

  test('of another scenario with the same name gives it another', async () => {
    const elsewhere = await anApp();
    add(elsewhere.store);
    await elsewhere.value('exportScenarios', { ids: null, withVersions: false });
    const here = await anApp(elsewhere.path);
    add(here.store, { horizonMonths: 36 });
    add(here.store, { name: 'Ungeindsats 2027 (importeret)', horizonMonths: 48 });
    expect(await here.take()).toMatchObject({ added: 1, renamed: 1 });
    expect(namesIn(here.store)).toContain('Ungeindsats 2027 (importeret 2)');
  });

  test('of an earlier state of what is here brings nothing', async () => {
    const elsewhere = await anApp();
    const id = add(elsewhere.store);
    await elsewhere.value('exportScenarios', { ids: null, withVersions: false });
    const here = await anApp(elsewhere.path);
    await here.take();
    saveOver(here.store, id, { horizonMonths: 24 });
    expect(await here.take()).toEqual({ ...nothing, added: 0, there: 1 });
  });

  test('is taken back as one: what came goes to the trash, and what was here stays', async () => {
    const elsewhere = await anApp();
    fill(elsewhere);
    await elsewhere.value('exportScenarios', { ids: null, withVersions: true });
    const here = await anApp(elsewhere.path);
    const own = add(here.store, { name: 'Min egen' });
    await here.take();
    expect(await here.value('undoImport')).toEqual({ removed: 2 });
    expect(here.store.scenarios.list(aQuery()).map(({ id }) => id)).toEqual([own]);
    expect(here.store.scenarios.countByPlace()).toEqual({ active: 1, archive: 0, trash: 2 });
    expect(here.store.localInitiatives.list().every(({ isRemoved }) => isRemoved)).toBe(true);
    expect(await here.value('undoImport')).toEqual({ removed: 0 });

    expect(await here.take()).toMatchObject({ added: 2, renamed: 0, localInitiatives: 1 });
    expect(here.store.scenarios.countByPlace().trash).toBe(0);
  });

  test('of a file with a damaged part brings the rest, and names the part', async () => {
    const elsewhere = await anApp();
    fill(elsewhere);
    await elsewhere.value('exportScenarios', { ids: null, withVersions: false });
    const text = readFileSync(elsewhere.path, 'utf8');
    writeFileSync(
      elsewhere.path,
      text.replace(
        '"name":"Gemt væk","municipality":"Ærø","startMonth":"2027-01"',
        '"name":"Gemt væk","municipality":"Ærø","startMonth":"2027-91"',
      ),
    );
    const here = await anApp(elsewhere.path);
    expect(await here.take()).toMatchObject({
      added: 1,
      unread: [{ kind: 'scenario', name: 'Gemt væk' }],
      unreadCount: 1,
    });
  });

  test('that is stopped brings nothing', async () => {
    const elsewhere = await anApp();
    for (let number = 0; number < 10; number += 1) add(elsewhere.store, { name: `Plan ${number}` });
    await elsewhere.value('exportScenarios', { ids: null, withVersions: false });
    const here = await anApp(elsewhere.path);
    const { file } = await here.offer();
    const taken = here.ask('importFile', { file });
    while (here.store.scenarios.countByPlace().active === 0) await new Promise((resolve) => setImmediate(resolve));
    await here.ask('stopFileWork');
    expect(await taken).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(here.store.scenarios.countByPlace().active).toBe(0);
  });

  test('of a file that has gone meanwhile is told of', async () => {
    const elsewhere = await anApp();
    add(elsewhere.store);
    await elsewhere.value('exportScenarios', { ids: null, withVersions: false });
    const here = await anApp(elsewhere.path);
    const { file } = await here.offer();
    writeFileSync(elsewhere.path, 'noget andet');
    expect(await here.ask('importFile', { file })).toMatchObject({ ok: false, error: { code: 'fileGone' } });
    const unknown = { file: '3f2504e0-4f89-41d3-9a0c-0305e82c3301' };
    expect(await here.ask('importFile', unknown)).toMatchObject({ ok: false, error: { code: 'fileGone' } });
  });
});

describe('a file that is no file of ours', () => {
  test.for([
    ['notOurs', 'Kære kollega'],
    ['notOurs', ''],
    ['newerVersion', '{"format":"ungeplan","version":99}'],
  ] as const)('is refused as %s', async ([reason, text]) => {
    const app = await anApp();
    writeFileSync(app.path, text);
    expect(await app.value('chooseFile')).toMatchObject({ state: 'refused', reason, name: 'fil.ungeplan' });
    expect(await app.value('droppedFile', { path: app.path })).toMatchObject({ state: 'refused', reason });
  });

  test('is refused when it is a folder, or not there', async () => {
    const app = await anApp(temporaryFolder());
    expect(await app.value('chooseFile')).toMatchObject({ state: 'refused', reason: 'cannotRead' });
    const path = join(temporaryFolder(), 'væk.ungeplan');
    expect(await app.value('droppedFile', { path })).toMatchObject({ state: 'refused', reason: 'cannotRead' });
  });

  test('the file that the app was opened with is told of once', async () => {
    const app = await anApp();
    await app.value('exportScenarios', { ids: [add(app.store)], withVersions: false });
    expect(await app.value('openedFile')).toBeNull();
    app.files.open(app.path);
    expect(await app.value('openedFile')).toMatchObject({ state: 'offered', name: 'fil.ungeplan' });
    expect(await app.value('openedFile')).toBeNull();
  });
});

describe('a review', () => {
  async function aReview() {
    const author = await anApp();
    const id = add(author.store);
    await author.value('exportScenarios', { ids: [id], withVersions: false });
    const reviewer = await anApp(author.path);
    const { file } = await reviewer.offer();
    const reviewed = await reviewer.value<{ row: { id: string } }>('reviewFile', { file, scenario: id });
    const comment = (text: string) =>
      reviewer.value('addComment', {
        scenario: id,
        screen: 'segments',
        field: 'segments/unge/persons',
        about: 'Personer',
        author: 'Bo',
        text,
      });
    return { author, reviewer, id, file, reviewed, comment };
  }

  test('shows the scenario and stores none of one’s own', async () => {
    const { reviewer, reviewed, id } = await aReview();
    expect(reviewed).toMatchObject({ scenario: aDocument(), name: 'fil.ungeplan', header: { app: '0.1.0' } });
    expect(reviewed.row.id).not.toBe(id);
    expect(reviewer.store.scenarios.countByPlace()).toEqual({ active: 0, archive: 0, trash: 0 });
  });

  test('comments go back to the author, once, and change nothing else', async () => {
    const { author, reviewer, id, file, comment } = await aReview();
    await comment('Er det ikke for mange?');
    await comment('Husk sommerferien.');
    expect(await reviewer.value('returnFile', { file })).toMatchObject({ path: author.path, isBeside: false });

    saveOver(author.store, id, { horizonMonths: 24 });
    const before = author.store.scenarios.get(id);
    expect(await author.take()).toEqual({ ...nothing, added: 0, there: 1, comments: 2 });
    expect(author.store.scenarios.get(id)).toEqual(before);
    const { comments } = author.store.comments.list(id);
    expect(comments.map(({ text, author: by, field }) => [text, by, field])).toEqual(
      expect.arrayContaining([
        ['Er det ikke for mange?', 'Bo', 'segments/unge/persons'],
        ['Husk sommerferien.', 'Bo', 'segments/unge/persons'],
      ]),
    );
    expect(await author.take()).toEqual({ ...nothing, added: 0, there: 1, comments: 0 });
    expect(author.store.comments.list(id).comments).toEqual(comments);
  });

  test('comments come to the author also where the file is only opened', async () => {
    const { author, reviewer, id, file, comment } = await aReview();
    await comment('Er det ikke for mange?');
    await reviewer.value('returnFile', { file });
    const { file: returned } = await author.offer();
    await author.value('reviewFile', { file: returned, scenario: id });
    expect(author.store.comments.list(id).comments).toHaveLength(1);
  });

  test('what the author resolved stays resolved when the file comes a second time', async () => {
    const { author, reviewer, id, file, comment } = await aReview();
    await comment('Er det ikke for mange?');
    await reviewer.value('returnFile', { file });
    await author.take();
    const [{ id: commentId } = { id: '' }] = author.store.comments.list(id).comments;
    author.clock.pass({ minutes: 10 });
    await author.value('resolveComment', { scenario: id, id: commentId, isResolved: true, by: 'Anna' });
    await author.take();
    expect(author.store.comments.list(id).comments).toMatchObject([{ state: { isResolved: true, by: 'Anna' } }]);
  });

  test('taking the comments in can be taken back', async () => {
    const { author, reviewer, id, file, comment } = await aReview();
    await comment('Er det ikke for mange?');
    await reviewer.value('returnFile', { file });
    await author.take();
    await author.value('undoImport');
    expect(author.store.comments.list(id).comments).toEqual([]);
    expect(author.store.scenarios.row(id)?.place).toBe('active');
  });

  test('comments are not lost when the app closes before they are sent', async () => {
    const { reviewer, id, file, comment } = await aReview();
    await comment('Er det ikke for mange?');
    await reviewer.value('reviewFile', { file, scenario: id });
    expect(await reviewer.value('listComments', { scenario: id })).toMatchObject({ comments: [{ author: 'Bo' }] });
  });

  test('a copy is one’s own, with the comments', async () => {
    const { reviewer, file, comment } = await aReview();
    await comment('Er det ikke for mange?');
    const copied = await reviewer.value<{ row: { id: string; name: string } }>('copyReviewed', { file });
    expect(copied.row.name).toBe('Ungeindsats 2027 (kopi)');
    const stored = reviewer.store.scenarios.get(copied.row.id);
    expect(stored).toMatchObject({ ok: true, scenario: { ...aDocument(), name: copied.row.name } });
    expect(reviewer.store.comments.list(copied.row.id).comments).toHaveLength(1);
  });

  test('a file that others changed meanwhile is kept, and the comments are put beside it', async () => {
    const { author, reviewer, file, comment } = await aReview();
    await comment('Er det ikke for mange?');
    writeFileSync(author.path, 'en andens arbejde');
    const returned = await reviewer.value<{ path: string }>('returnFile', { file });
    expect(returned).toMatchObject({ isBeside: true, path: expect.stringContaining('(ved siden af)') });
    expect(readFileSync(author.path, 'utf8')).toBe('en andens arbejde');
    expect(readdirSync(join(author.path, '..')).sort()).toEqual(['fil (ved siden af).ungeplan', 'fil.ungeplan']);
    const again = await reviewer.value<{ path: string }>('returnFile', { file });
    expect(again.path).toContain('(ved siden af 2)');
  });

  test('the call refuses a comment that is empty, too long or signed by nobody', async () => {
    const { reviewer, id, comment } = await aReview();
    await expect(comment('')).rejects.toThrow('invalidInput');
    await expect(comment('x'.repeat(4001))).rejects.toThrow('invalidInput');
    expect(reviewer.store.comments.list(id).comments).toEqual([]);
    const unknown = { scenario: id, id: 'ukendt', isResolved: true, by: 'Bo' };
    expect(await reviewer.ask('resolveComment', unknown)).toMatchObject({ error: { code: 'notFound' } });
  });
});

describe('a workbook that carries a scenario', () => {
  const made = { app: '1.2.3', day: '2027-02-03', revision: null, isIllustrative: false };
  const write = (path: string, scenario = aDocument()) =>
    writeScenarioXlsx({ language: 'da', ...inputOf(scenario, { facts: made }) }, () => undefined).then((file) =>
      writeFileSync(path, file),
    );

  test('is opened as a file with that one scenario, told of by what made it', async () => {
    const app = await anApp(join(temporaryFolder(), 'plan.xlsx'));
    await write(app.path);
    const offered = await app.offer();
    expect(offered).toMatchObject({
      name: 'plan.xlsx',
      header: { app: '1.2.3', writtenAt: '2027-02-03T00:00:00.000Z' },
    });
    expect(offered.scenarios).toMatchObject([{ name: aDocument().name, isHere: false }]);
    expect(await app.take()).toEqual({ added: 1, ...nothing });
    const [row] = app.store.scenarios.list(aQuery({}));
    const found = app.store.scenarios.get(row?.id ?? '');
    expect(found.ok && found.scenario).toEqual(aDocument());
    expect(await app.take()).toMatchObject({ added: 0, there: 1 });
  });

  test('can be reviewed', async () => {
    const app = await anApp(join(temporaryFolder(), 'plan.xlsx'));
    await write(app.path);
    const { file, scenarios } = await app.offer();
    const reviewed = await app.value<{ scenario: unknown }>('reviewFile', { file, scenario: scenarios[0]?.id });
    expect(reviewed.scenario).toEqual(aDocument());
  });

  test('any other workbook is refused', async () => {
    const app = await anApp(join(temporaryFolder(), 'andet.xlsx'));
    writeFileSync(app.path, await aWorkbook());
    expect(await app.value<Offered>('chooseFile')).toMatchObject({ state: 'refused', reason: 'notOurs' });
  });
});
