import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dropGroup,
  endGroup,
  type History,
  record,
  redo,
  startHistory,
  undo,
} from '../../../shared/document/history.ts';

interface Text {
  readonly text: string;
}

const start: Text = { text: '' };
const written = (text: string): Text => ({ text });
const edit = (history: History<Text>, text: string, group?: string) =>
  record(history, written(text), group === undefined ? { label: text } : { label: text, group });

/** Applies `step` until it changes nothing, and gives every document that was present on the way. */
function walk(history: History<Text>, step: (history: History<Text>) => History<Text>) {
  const seen = [history.present];
  let now = history;
  for (let next = step(now); next !== now; next = step(now)) {
    now = next;
    seen.push(now.present);
  }
  return { seen, end: now };
}

const edits = fc.array(
  fc.record({ group: fc.constantFrom(undefined, undefined, 'persons', 'cost'), isGroupEnded: fc.boolean() }),
  { maxLength: 60 },
);

describe('undo and redo', () => {
  test('undoing all is the start, redoing all is the end, each step once, edits of a group in a row as one', () => {
    fc.assert(
      fc.property(edits, (drawn) => {
        let history = startHistory(start);
        const boundaries = [start];
        let open: string | undefined;
        for (const [at, { group, isGroupEnded }] of drawn.entries()) {
          if (isGroupEnded) {
            history = endGroup(history);
            open = undefined;
          }
          history = edit(history, String(at), group);
          if (group !== undefined && group === open) boundaries.pop();
          boundaries.push(history.present);
          open = group;
        }
        const back = walk(history, undo);
        expect(back.seen).toEqual(boundaries.toReversed());
        expect(back.end.present).toBe(start);
        const forth = walk(back.end, redo);
        expect(forth.seen).toEqual(boundaries);
        expect(forth.end.present).toBe(history.present);
      }),
    );
  });

  test('any walk of undo and redo is a walk along the same documents', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), (isBack) => {
        let history = startHistory(start);
        for (const text of ['1', '2', '3', '4', '5']) history = edit(history, text);
        let at = 5;
        for (const goesBack of isBack) {
          history = goesBack ? undo(history) : redo(history);
          at = goesBack ? Math.max(0, at - 1) : Math.min(5, at + 1);
          expect(history.present.text).toBe(at === 0 ? '' : String(at));
        }
      }),
    );
  });

  test('an edit after undo drops what could be redone', () => {
    const undone = undo(edit(edit(startHistory(start), 'a'), 'b'));
    const edited = edit(undone, 'c');
    expect(edited.future).toEqual([]);
    expect(redo(edited)).toBe(edited);
    expect(walk(edited, undo).seen.map(({ text }) => text)).toEqual(['c', 'a', '']);
  });

  test('an edit after undo is a step of its own, in the same group too', () => {
    const undone = undo(edit(edit(startHistory(start), 'a', 'persons'), 'b'));
    const edited = edit(undone, 'c', 'persons');
    expect(undo(edited).present.text).toBe('a');
    expect(edited.future).toEqual([]);
  });

  test('a group goes on only until another edit, an end of the group or undo', () => {
    const typed = edit(edit(startHistory(start), '1', 'persons'), '12', 'persons');
    expect(undo(typed).present).toBe(start);
    expect(undo(edit(typed, '123', 'cost')).present.text).toBe('12');
    expect(undo(edit(endGroup(typed), '123', 'persons')).present.text).toBe('12');
    expect(undo(edit(redo(undo(typed)), '123', 'persons')).present.text).toBe('12');
  });

  test('a group that is dropped has never been: nothing is left to undo or redo', () => {
    const before = edit(startHistory(start), '1');
    const typed = edit(edit(before, '12', 'persons'), '123', 'persons');
    expect(dropGroup(typed, 'persons')).toEqual(before);
    expect(dropGroup(typed, 'cost')).toBe(typed);
    expect(dropGroup(endGroup(typed), 'persons')).toEqual(endGroup(typed));
    const undone = undo(typed);
    expect(dropGroup(undone, 'persons')).toBe(undone);
  });

  test('an edit that changes nothing is no step and keeps what can be redone', () => {
    const undone = undo(edit(startHistory(start), 'a'));
    expect(record(undone, undone.present, { label: 'nothing' })).toBe(undone);
  });

  test('the label of a step goes with it, back and forth', () => {
    const history = edit(startHistory(start), 'antal');
    expect(history.past.at(-1)?.label).toBe('antal');
    expect(undo(history).future[0]?.label).toBe('antal');
    expect(redo(undo(history)).past.at(-1)?.label).toBe('antal');
  });

  test('of more than 500 steps the oldest are forgotten', () => {
    let history = startHistory(start);
    for (let at = 1; at <= 503; at++) history = edit(history, String(at));
    const { seen } = walk(history, undo);
    expect(seen).toHaveLength(501);
    expect(seen.at(-1)?.text).toBe('3');
  });
});
