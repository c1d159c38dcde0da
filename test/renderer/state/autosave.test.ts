import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { startAutosave } from '../../../renderer/state/autosave.ts';
import { type OpenDocument, useDocumentStore } from '../../../renderer/state/documentStore.ts';
import type { Autosave } from '../../../renderer/state/saveLoop.ts';
import type { CallInput, CallOutput } from '../../../shared/contract/calls.ts';
import { callError, type ErrorCode, type Result } from '../../../shared/contract/errors.ts';
import type { ScenarioRow } from '../../../shared/contract/stored.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';

/** Longer than the rest after an edit and than the time between tries. */
const LONG = 60_000;
const savedAt = '2027-02-01T12:00:00.000Z';

const row: ScenarioRow = {
  id: 'one',
  name: 'Et',
  municipality: '',
  place: 'active',
  isExample: false,
  tags: [],
  revision: 4,
  changedAt: '2027-01-01T12:00:00.000Z',
  summary: null,
  fault: null,
};
const stored = plainScenario({ name: 'stored' });
const named = (name: string): Scenario => ({ ...stored, name });

type Answered = Result<CallOutput<'saveScenario'>>;

/** A store on the disk that answers when told to. */
function slowStore() {
  const asked: CallInput<'saveScenario'>[] = [];
  const waiting: ((answer: Answered) => void)[] = [];
  const save = (input: CallInput<'saveScenario'>): Promise<Answered> => {
    asked.push(input);
    return new Promise((resolve) => waiting.push(resolve));
  };
  const settle = async (answer: Answered) => {
    waiting.shift()?.(answer);
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    save,
    asked,
    names: () => asked.map(({ scenario }) => (scenario as Scenario).name),
    succeed: (revision: number) => settle({ ok: true, value: { revision, savedAt } }),
    fail: (code: ErrorCode) => settle({ ok: false, error: callError(code) }),
  };
}

function opened(): OpenDocument {
  const { open } = useDocumentStore.getState();
  if (!open) throw new Error('No document is open.');
  return open;
}

const edit = (name: string) => useDocumentStore.getState().edit(named(name), { label: name });
const rest = () => vi.advanceTimersByTimeAsync(LONG);

describe('saving by itself', () => {
  let disk: ReturnType<typeof slowStore>;
  let autosave: Autosave;

  beforeEach(() => {
    vi.useFakeTimers();
    useDocumentStore.getState().openDocument(row, stored);
    disk = slowStore();
    autosave = startAutosave(disk.save);
  });
  afterEach(() => {
    autosave.stop();
    useDocumentStore.getState().closeDocument();
    vi.useRealTimers();
  });

  test('edits that follow each other are one save, of the last, after a rest', async () => {
    for (const name of ['1', '12', '123']) {
      edit(name);
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(disk.asked).toEqual([]);
    await rest();
    expect(disk.asked).toEqual([{ id: 'one', scenario: named('123'), expectedRevision: 4 }]);
    await disk.succeed(5);
    await rest();
    expect(disk.asked).toHaveLength(1);
  });

  test('nothing is saved that was not edited', async () => {
    await rest();
    expect(await autosave.flush()).toBe(true);
    expect(disk.asked).toEqual([]);
  });

  test('"saved" is said only after the store has answered, with the time that it gave', async () => {
    edit('a');
    await rest();
    expect(opened()).toMatchObject({ saving: { state: 'saving' }, stored, revision: 4 });
    await disk.succeed(5);
    expect(opened()).toMatchObject({ saving: { state: 'saved', at: savedAt }, stored: named('a'), revision: 5 });
  });

  test('one save at a time; an edit during it is saved next, with the revision that came back', async () => {
    edit('a');
    await rest();
    edit('b');
    await rest();
    edit('c');
    await rest();
    expect(disk.names()).toEqual(['a']);
    await disk.succeed(9);
    expect(disk.names()).toEqual(['a', 'c']);
    expect(disk.asked[1]?.expectedRevision).toBe(9);
    expect(opened().saving.state).toBe('saving');
    await disk.succeed(10);
    expect(opened()).toMatchObject({ saving: { state: 'saved' }, revision: 10 });
  });

  test('a failure keeps the document and its undo, says what failed, and is tried again', async () => {
    edit('a');
    await rest();
    await disk.fail('full');
    expect(opened()).toMatchObject({
      saving: { state: 'failed', error: { code: 'full' } },
      history: { present: { name: 'a' }, past: [{ document: { name: 'stored' } }] },
      stored: { name: 'stored' },
      revision: 4,
    });
    await rest();
    expect(disk.asked).toEqual([1, 2].map(() => ({ id: 'one', scenario: named('a'), expectedRevision: 4 })));
    await disk.succeed(5);
    expect(opened().saving.state).toBe('saved');
    await rest();
    expect(disk.asked).toHaveLength(2);
  });

  test.each<[ErrorCode, boolean]>([
    ['full', true],
    ['notWritable', true],
    ['locked', true],
    ['internal', true],
    ['conflict', false],
    ['notFound', false],
    ['invalidInput', false],
  ])('after %s it is tried again by itself: %s', async (code, isRetried) => {
    edit('a');
    await rest();
    await disk.fail(code);
    await rest();
    expect(disk.asked).toHaveLength(isRetried ? 2 : 1);
  });

  test('flush saves at once, and is true when everything on the screen is stored', async () => {
    edit('a');
    const flushed = autosave.flush();
    expect(disk.names()).toEqual(['a']);
    edit('b');
    await disk.succeed(5);
    expect(disk.names()).toEqual(['a', 'b']);
    await disk.succeed(6);
    expect(await flushed).toBe(true);
    await rest();
    expect(disk.asked).toHaveLength(2);
  });

  test('flush is false when a save fails, also one that was under way', async () => {
    edit('a');
    await rest();
    const flushed = autosave.flush();
    expect(disk.asked).toHaveLength(1);
    await disk.fail('conflict');
    expect(await flushed).toBe(false);
    const again = autosave.flush();
    await disk.fail('full');
    expect(await again).toBe(false);
  });

  test('undo back to the stored document saves nothing', async () => {
    edit('a');
    useDocumentStore.getState().undo();
    await rest();
    expect(disk.asked).toEqual([]);
    expect(opened().saving).toEqual({ state: 'saved', at: row.changedAt });
  });

  test('undo during a save is an edit like another: the document before is saved next', async () => {
    edit('a');
    await rest();
    useDocumentStore.getState().undo();
    await disk.succeed(5);
    expect(disk.asked.at(-1)).toEqual({ id: 'one', scenario: stored, expectedRevision: 5 });
  });

  test('the answer of a save says nothing of another document that was opened meanwhile', async () => {
    edit('a');
    await rest();
    useDocumentStore.getState().openDocument({ ...row, id: 'two', revision: 1 }, named('other'));
    await disk.succeed(5);
    expect(opened()).toMatchObject({ revision: 1, stored: { name: 'other' }, saving: { at: row.changedAt } });
    await rest();
    expect(disk.asked).toHaveLength(1);
  });

  test('a save that fails after another document was opened says so', async () => {
    edit('a');
    const flushed = autosave.flush();
    useDocumentStore.getState().openDocument({ ...row, id: 'two', revision: 1 }, named('other'));
    await disk.fail('full');
    expect(await flushed).toBe(false);
    expect(opened().saving).toEqual({ state: 'saved', at: row.changedAt });
  });

  test('an earlier version that is looked at is never saved, and what was put aside comes back with its undo', async () => {
    edit('a');
    await rest();
    await disk.succeed(5);
    const version = { revision: 2, savedAt, label: null, decision: null };
    useDocumentStore.getState().showVersion(version, named('earlier'));
    edit('b');
    useDocumentStore.getState().undo();
    expect(opened().history.present.name).toBe('earlier');
    expect(useDocumentStore.getState().refusals).toBe(2);
    await rest();
    expect(await autosave.flush()).toBe(true);
    useDocumentStore.getState().leaveVersion();
    expect(opened()).toMatchObject({ revision: 5, history: { present: { name: 'a' } } });
    useDocumentStore.getState().undo();
    expect(opened().history.present).toEqual(stored);
    await rest();
    expect(disk.names()).toEqual(['a', 'stored']);
  });

  test('once stopped, edits are no longer saved, nor those that were waiting', async () => {
    edit('a');
    autosave.stop();
    edit('b');
    await rest();
    expect(disk.asked).toEqual([]);
  });
});
