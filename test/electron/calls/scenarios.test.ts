import { describe, expect, test, vi } from 'vitest';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { answer, type Handlers } from '../../../electron/calls/answer.ts';
import { revisionCalls } from '../../../electron/calls/revisions.ts';
import { scenarioCalls } from '../../../electron/calls/scenarios.ts';
import type { CallName } from '../../../shared/contract/callNames.ts';
import type { ScenarioRow } from '../../../shared/contract/stored.ts';
import { missingIn } from '../../../shared/document/missing.ts';
import { tagsOf } from '../../../shared/document/tags.ts';
import { MODEL_VERSION } from '../../../shared/model/project.ts';
import { summarise } from '../../../shared/model/summarise.ts';
import { aDocument, add, aSummary, openTestStore, saveOver, temporaryFolder } from '../database/storeForTest.ts';

/** The calls as the page makes them. */
async function page() {
  const { store } = await openTestStore(temporaryFolder());
  const storeOf = () => store;
  const handlers = {
    ...scenarioCalls(storeOf, example, () => new Date('2026-11-22T12:00:00Z')),
    ...revisionCalls(storeOf),
  } as Handlers;
  const ask = (name: CallName, input?: unknown) => answer(name, handlers, input, () => undefined);
  return { ask, store };
}

const list = { place: 'active', search: '' };
const drawn = { chanceOfGain: 0.7, extraInEducationOrJob: [8, 15], netMunicipality: [-2e6, 1e5] };

describe('stored scenarios', () => {
  test('an empty one begins next January, with what is missing named in its row', async () => {
    const { ask } = await page();
    const made = (await ask('createScenario', { from: 'empty' })) as {
      value: { scenario: Parameters<typeof missingIn>[0]; row: object };
    };
    expect(made.value.scenario).toMatchObject({ startMonth: '2027-01', interventions: [] });
    const money = missingIn(made.value.scenario).length;
    expect(money).toBeGreaterThan(5);
    expect(made.value.row).toMatchObject({ isExample: false, summary: { missing: { money } } });
  });

  test('one is made of a document that the page has, as a scenario of its own', async () => {
    const { ask, store } = await page();
    const scenario = aDocument({ name: 'Bedste blanding' });
    expect(await ask('createScenario', { from: 'document', scenario })).toMatchObject({
      ok: true,
      value: { scenario, row: { name: 'Bedste blanding', revision: 1, isExample: false } },
    });
    expect(await ask('createScenario', { from: 'document', scenario: { ...scenario, segments: [] } })).toMatchObject({
      ok: false,
    });
    expect(store.scenarios.countByPlace().active).toBe(1);
  });

  test('are listed a page at a time, by any column, with rows that lack the figure last', async () => {
    const { ask, store } = await page();
    for (const [name, netMunicipality] of [
      ['a', 5],
      ['b', 9],
      ['c', 1],
    ] as const) {
      add(store, { name }, aSummary({ netMunicipality, modelVersion: MODEL_VERSION }));
    }
    const missing = { people: 1, money: 2 };
    add(store, { name: 'd' }, aSummary({ netMunicipality: 99, missing, modelVersion: MODEL_VERSION }));
    const query = { ...list, sort: 'netMunicipality', limit: 2 };
    const names = async (more: object) => {
      const answered = (await ask('listScenarios', { ...query, ...more })) as { value: { rows: { name: string }[] } };
      return answered.value.rows.map(({ name }) => name);
    };
    expect(await names({ descending: true, offset: 0 })).toEqual(['b', 'a']);
    expect(await names({ descending: true, offset: 2 })).toEqual(['c', 'd']);
    expect(await names({ descending: false, offset: 2 })).toEqual(['b', 'd']);
    expect(await ask('listScenarios', query)).toMatchObject({ value: { found: 4 } });
  });

  test('stand by municipality where that is asked for, those without one last', async () => {
    const { ask, store } = await page();
    for (const [name, municipality] of [
      ['x', 'Ølby'],
      ['y', ''],
      ['z', 'Aarup'],
      ['w', 'Ølby'],
    ] as const) {
      add(store, { name, municipality });
    }
    const answered = (await ask('listScenarios', { ...list, sort: 'name', descending: false, isGrouped: true })) as {
      value: { rows: { name: string }[] };
    };
    expect(answered.value.rows.map(({ name }) => name)).toEqual(['w', 'x', 'z', 'y']);
  });

  test('get tags as a revision of their own, and are narrowed by them', async () => {
    const { ask, store } = await page();
    const id = add(store, { name: 'mærket' });
    add(store, { name: 'uden' });
    expect(await ask('setTags', { id, tags: ['Budget 2028', ' til udvalget '] })).toMatchObject({
      value: { row: { revision: 2, tags: ['Budget 2028', 'til udvalget'] } },
    });
    const found = store.scenarios.get(id);
    expect(found.ok && tagsOf(found.scenario)).toEqual(['Budget 2028', 'til udvalget']);
    expect(await ask('listScenarios', { ...list, tag: 'Budget 2028' })).toMatchObject({
      value: {
        found: 1,
        rows: [{ id }],
        tags: [
          { tag: 'Budget 2028', count: 1 },
          { tag: 'til udvalget', count: 1 },
        ],
      },
    });
  });

  test('several are copied, all or none', async () => {
    const { ask, store } = await page();
    const ids = [add(store, { name: 'a' }), add(store, { name: 'b' })];
    expect(await ask('duplicateScenarios', { ids })).toMatchObject({ ok: true });
    expect(store.scenarios.countByPlace().active).toBe(4);
    expect(await ask('duplicateScenarios', { ids: [...ids, 'gone'] })).toMatchObject({ error: { code: 'notFound' } });
    expect(store.scenarios.countByPlace().active).toBe(4);
  });

  test('only what lies in the trash goes when it is emptied', async () => {
    const { ask, store } = await page();
    const ids = [add(store), add(store), add(store)];
    await ask('moveScenarios', { ids: ids.slice(0, 2), to: 'trash' });
    expect(await ask('emptyTrash')).toEqual({ ok: true, value: { removed: 2 } });
    expect(store.scenarios.countByPlace()).toEqual({ active: 1, archive: 0, trash: 0 });
  });

  test('headlines of another model are computed anew when they are looked at, and kept', async () => {
    const { ask, store } = await page();
    const id = add(store, {}, aSummary({ modelVersion: 'before', netMunicipality: 1 }));
    const fresh = summarise(aDocument());
    expect(await ask('listScenarios', list)).toMatchObject({ value: { rows: [{ summary: fresh }] } });
    expect(store.scenarios.row(id)?.summary).toEqual(fresh);
  });

  test('headlines of another model that there is no time for are not shown, and come at the next looks', async () => {
    const { ask, store } = await page();
    for (const name of ['a', 'b', 'c']) add(store, { name }, aSummary({ modelVersion: 'before', netMunicipality: 1 }));
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 1000));
    const renewedOf = async () => {
      const { value } = (await ask('listScenarios', list)) as { value: { rows: ScenarioRow[] } };
      return value.rows.map(({ summary }) => summary?.modelVersion ?? null);
    };
    try {
      expect(await renewedOf()).toEqual([MODEL_VERSION, null, null]);
      expect(await renewedOf()).toEqual([MODEL_VERSION, MODEL_VERSION, null]);
      expect(await renewedOf()).toEqual([MODEL_VERSION, MODEL_VERSION, MODEL_VERSION]);
    } finally {
      clock.mockRestore();
    }
  });

  test('what the draws say is kept with the revision that they are of, and goes with the next save', async () => {
    const { ask, store } = await page();
    const id = add(store);
    expect(await ask('keepDrawn', { id, revision: 1, drawn })).toEqual({ ok: true, value: { kept: true } });
    expect(store.scenarios.row(id)?.summary).toMatchObject({ drawn });
    saveOver(store, id, { name: 'ny' });
    expect(store.scenarios.row(id)?.summary?.drawn).toBeUndefined();
    expect(await ask('keepDrawn', { id, revision: 1, drawn })).toEqual({ ok: true, value: { kept: false } });
  });
});

describe('versions', () => {
  const decision = { decidedOn: '2027-01-20', body: 'Byrådet', note: '' };

  test('are named, restored with headlines of their own, and locked once', async () => {
    const { ask, store } = await page();
    const id = add(store, { name: 'før' });
    saveOver(store, id, { name: 'efter' });
    expect(await ask('labelRevision', { id, revision: 1, label: ' Til udvalget ' })).toMatchObject({
      value: [{ revision: 2 }, { revision: 1, label: 'Til udvalget' }],
    });
    const restored = { id, revision: 1, expectedRevision: 2 };
    expect(await ask('restoreRevision', restored)).toMatchObject({ value: { revision: 3, scenario: { name: 'før' } } });
    expect(store.scenarios.row(id)?.summary).toEqual(summarise(aDocument({ name: 'før' })));
    expect(await ask('restoreRevision', restored)).toMatchObject({ error: { code: 'conflict' } });
    expect(await ask('decideRevision', { id, revision: 3, decision })).toMatchObject({ value: [{ decision }, {}, {}] });
    expect(await ask('decideRevision', { id, revision: 3, decision })).toMatchObject({
      error: { code: 'alreadyDecided' },
    });
  });

  test.each([
    ['a day that is none', { ...decision, decidedOn: '2027-02-30' }],
    ['nobody', { ...decision, body: ' ' }],
    ['too long a note', { ...decision, note: 'x'.repeat(2001) }],
  ])('a decision with %s is refused', async (_, refused) => {
    const { ask, store } = await page();
    const id = add(store);
    expect(await ask('decideRevision', { id, revision: 1, decision: refused })).toMatchObject({
      error: { code: 'invalidInput' },
    });
    expect(store.revisions.list(id)).toMatchObject([{ decision: null }]);
  });
});
