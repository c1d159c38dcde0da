import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answer, type Handlers } from '../../../electron/calls/answer.ts';
import { evidenceCalls } from '../../../electron/calls/evidence.ts';
import { sourceFolder } from '../../../electron/sourceFolder.ts';
import type { CallName } from '../../../shared/contract/callNames.ts';
import { documentFiles } from '../../../shared/evidence/documents.ts';
import { LOCAL_FILE_LARGEST, writeLocalFile } from '../../../shared/evidence/localFile.ts';
import { aLocalContent, aLocalInitiative } from '../../shared/evidence/aLocalInitiative.ts';
import { openTestStore, temporaryFolder } from '../database/storeForTest.ts';

const sources = join(import.meta.dirname, '../../../assets/sources');

/** The calls as the page makes them, with a dialog that answers with `path`. */
async function page(path: string | null = null) {
  const { store } = await openTestStore(temporaryFolder());
  const dialogs = { whereToSave: async () => path, whichToOpen: async () => path };
  const handlers = evidenceCalls({ storeOf: () => store, dialogs, sources }) as Handlers;
  const logged: unknown[] = [];
  const ask = (name: CallName, input?: unknown) =>
    answer(name, handlers, input, (...told) => {
      logged.push(told);
    });
  return { ask, store, logged };
}

describe('local initiatives', () => {
  test('are made, edited, removed and brought back', async () => {
    const { ask } = await page();
    const made = await ask('saveLocalInitiative', { kind: 'new', content: aLocalContent() });
    expect(made).toMatchObject({ ok: true, value: { state: 'saved', initiative: { version: 1 } } });
    const { id } = (made as { value: { initiative: { id: string } } }).value.initiative;
    const edited = { kind: 'edited', id, version: 1, content: aLocalContent({ name: 'Nyt navn' }) };
    expect(await ask('saveLocalInitiative', edited)).toMatchObject({ value: { initiative: { version: 2 } } });
    expect(await ask('saveLocalInitiative', { ...edited, content: aLocalContent() })).toEqual({
      ok: true,
      value: { state: 'conflict' },
    });
    expect(await ask('removeLocalInitiative', { id })).toMatchObject({ value: [{ id, isRemoved: true }] });
    expect(await ask('restoreLocalInitiative', { id })).toMatchObject({ value: [{ id, isRemoved: false }] });
    expect(await ask('listLocalInitiatives')).toMatchObject({ ok: true, value: [{ name: 'Nyt navn' }] });
  });

  test('with a fault at a field are refused at the boundary, whatever the page has checked', async () => {
    const { ask, store, logged } = await page();
    const effect = { kind: 'either', effectMonths: 12, treated: 0.6 };
    const input = { kind: 'new', content: { ...aLocalContent(), effect } };
    expect(await ask('saveLocalInitiative', input)).toMatchObject({ ok: false, error: { code: 'invalidInput' } });
    expect(JSON.stringify(logged)).toContain('effect.control: controlMissing');
    expect(store.localInitiatives.list()).toEqual([]);
  });
});

describe('their files', () => {
  test('what is exported can be imported on another machine', async () => {
    const path = join(temporaryFolder(), 'lokale.json');
    const here = await page(path);
    here.store.localInitiatives.takeIn([aLocalInitiative(), aLocalInitiative({ id: 'egen-b' })], (name) => name);
    here.store.localInitiatives.remove('egen-b');
    expect(await here.ask('exportLocalInitiatives', { ids: null })).toEqual({ ok: true, value: { path, count: 1 } });

    const there = await page(path);
    expect(await there.ask('importLocalInitiatives')).toEqual({
      ok: true,
      value: { state: 'imported', added: 1, renamed: 0, unchanged: 0, unread: [] },
    });
    expect(there.store.localInitiatives.list()).toMatchObject([{ initiative: aLocalInitiative() }]);
  });

  test('those named are exported, also removed ones, over a file that was there, with nothing left beside it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'lokale.json');
    writeFileSync(path, 'x'.repeat(100_000));
    const { ask, store } = await page(path);
    store.localInitiatives.takeIn([aLocalInitiative(), aLocalInitiative({ id: 'egen-b' })], (name) => name);
    store.localInitiatives.remove('egen-b');
    await ask('exportLocalInitiatives', { ids: ['egen-b'] });
    expect(readFileSync(path, 'utf8')).toBe(writeLocalFile([aLocalInitiative({ id: 'egen-b' })]));
    expect(readdirSync(folder)).toEqual(['lokale.json']);
  });

  test('a dialog that was closed changes nothing', async () => {
    const { ask } = await page(null);
    const cancelled = { ok: false, error: { code: 'cancelled', facts: {} } };
    expect(await ask('importLocalInitiatives')).toEqual(cancelled);
    expect(await ask('exportLocalInitiatives', { ids: null })).toEqual(cancelled);
  });

  test('a clash is imported beside what is there, under a name that says so', async () => {
    const path = join(temporaryFolder(), 'lokale.json');
    writeFileSync(path, writeLocalFile([aLocalInitiative({ description: 'Fra en anden kommune.' })]));
    const { ask, store } = await page(path);
    store.localInitiatives.takeIn([aLocalInitiative()], (name) => name);
    expect(await ask('importLocalInitiatives')).toMatchObject({ value: { added: 1, renamed: 1 } });
    expect(store.localInitiatives.list().map(({ name }) => name)).toEqual(['Værkstedet', 'Værkstedet (importeret)']);
    store.settings.set({ language: 'en' });
    writeFileSync(path, writeLocalFile([aLocalInitiative({ description: 'And from a third one.' })]));
    await ask('importLocalInitiatives');
    expect(store.localInitiatives.list().map(({ name }) => name)).toContain('Værkstedet (imported)');
  });

  test.each([
    ['that is not there', null, 'cannotRead'],
    ['that is no JSON', 'PK\u0003', 'notJson'],
    ['of something else', '{"format":"ungeplan-scenario"}', 'notInitiatives'],
    ['of a newer app', writeLocalFile([]).replace('"version": 1', '"version": 2'), 'unknownVersion'],
    ['that is too large', ' '.repeat(LOCAL_FILE_LARGEST + 1), 'tooLarge'],
  ])('a file %s is refused with the reason', async (_, text, reason) => {
    const path = join(temporaryFolder(), 'fil.json');
    if (text !== null) writeFileSync(path, text);
    const { ask, store } = await page(path);
    expect(await ask('importLocalInitiatives')).toMatchObject({ ok: true, value: { state: 'refused', reason } });
    expect(store.localInitiatives.list()).toEqual([]);
  });

  test('a folder is no file', async () => {
    const path = join(temporaryFolder(), 'mappe.json');
    mkdirSync(path);
    expect(await (await page(path)).ask('importLocalInitiatives')).toMatchObject({ value: { reason: 'cannotRead' } });
  });

  test('one bad initiative in a file is named, and the others are imported', async () => {
    const path = join(temporaryFolder(), 'fil.json');
    const bad = { ...aLocalInitiative({ id: 'egen-b', name: 'Den syge' }), effect: { kind: 'either', treated: 2 } };
    writeFileSync(path, writeLocalFile([aLocalInitiative(), bad as never]));
    expect(await (await page(path)).ask('importLocalInitiatives')).toMatchObject({
      value: { state: 'imported', added: 1, unread: ['Den syge'] },
    });
  });
});

describe('the documents behind the library', () => {
  test.each(Object.values(documentFiles))('%s is read as it is shipped', async (file) => {
    const { ask } = await page();
    const expected = readFileSync(join(sources, file), 'utf8');
    expect(await ask('readSource', { file })).toEqual({ ok: true, value: { text: expected } });
  });

  test.each(['../eksempelby.json', '/etc/passwd', '', 'README.md'])(
    'no other file can be asked for: %s',
    async (file) => {
      expect(await (await page()).ask('readSource', { file })).toMatchObject({ error: { code: 'invalidInput' } });
    },
  );

  test('a file missing from the app is a fault of the app, and no path of the machine leaves it', async () => {
    const handlers = evidenceCalls({
      storeOf: () => {
        throw new Error('not asked for');
      },
      dialogs: { whereToSave: async () => null, whichToOpen: async () => null },
      sources: join(temporaryFolder(), 'nothing'),
    }) as Handlers;
    const input = { file: documentFiles.catalogue };
    expect(await answer('readSource', handlers, input, () => undefined)).toEqual({
      ok: false,
      error: { code: 'internal', facts: { call: 'readSource' } },
    });
  });

  test('they lie beside the packaged app, and in the repository otherwise', () => {
    expect(sourceFolder({ isPackaged: true }, '/opt/app/resources', '/opt/app/resources/app.asar/out/app/main')).toBe(
      join('/opt/app/resources', 'sources'),
    );
    const main = join(import.meta.dirname, '../../../out/app/main');
    const folder = sourceFolder({ isPackaged: false }, '/electron/resources', main);
    for (const file of Object.values(documentFiles)) expect(existsSync(join(folder, file))).toBe(true);
  });
});
