import { describe, expect, test } from 'vitest';
import { blockOf, cellsOf, movedBy } from '../../../../renderer/components/grid/cells.ts';
import { commandInEdit, commandOf } from '../../../../renderer/components/grid/gridKeys.ts';

const size = { rows: 4, columns: 5 };
const at = { row: 1, column: 2 };
const key = (name: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

describe('keys move from a cell', () => {
  test.each([
    ['ArrowUp', false, [0, 2]],
    ['ArrowDown', false, [2, 2]],
    ['ArrowLeft', false, [1, 1]],
    ['ArrowRight', false, [1, 3]],
    ['ArrowDown', true, [3, 2]],
    ['ArrowRight', true, [1, 4]],
    ['Home', false, [1, 0]],
    ['End', false, [1, 4]],
    ['Home', true, [0, 0]],
    ['End', true, [3, 4]],
    ['PageDown', false, [3, 2]],
    ['PageUp', false, [0, 2]],
  ] as const)('%s, with Ctrl: %s, to %s', (name, ctrlKey, [row, column]) => {
    expect(movedBy(key(name, { ctrlKey }), at, size)).toEqual({ row, column });
  });

  test('and never out of the grid', () => {
    expect(movedBy(key('ArrowUp'), { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
    expect(movedBy(key('ArrowRight'), { row: 0, column: 4 }, size)).toEqual({ row: 0, column: 4 });
  });
});

describe('a chosen cell', () => {
  test('Tab walks the row and leaves the grid at its ends, so that nobody is kept in it', () => {
    expect(commandOf(key('Tab'), at, size)).toEqual({ kind: 'tab', cell: { row: 1, column: 3 } });
    expect(commandOf(key('Tab', { shiftKey: true }), at, size)).toEqual({ kind: 'tab', cell: { row: 1, column: 1 } });
    expect(commandOf(key('Tab'), { row: 1, column: 4 }, size)).toBeNull();
    expect(commandOf(key('Tab', { shiftKey: true }), { row: 1, column: 0 }, size)).toBeNull();
  });

  test('a letter types over; with Ctrl it is somebody else’s', () => {
    expect(commandOf(key('7'), at, size)).toEqual({ kind: 'typeOver', text: '7' });
    expect(commandOf(key('c', { ctrlKey: true }), at, size)).toBeNull();
    expect(commandOf(key('Shift', { shiftKey: true }), at, size)).toBeNull();
  });

  test('Shift with an arrow selects', () => {
    expect(commandOf(key('ArrowDown', { shiftKey: true }), at, size)).toMatchObject({
      kind: 'move',
      isExtending: true,
    });
  });

  test('Alt with an arrow moves the row', () => {
    expect(commandOf(key('ArrowUp', { altKey: true }), at, size)).toEqual({ kind: 'moveRow', by: -1 });
    expect(commandOf(key('ArrowLeft', { altKey: true }), at, size)).toBeNull();
  });
});

describe('a cell that is edited', () => {
  const over = { text: '7', isOver: true, fault: null };
  const opened = { ...over, isOver: false };

  test('arrows to the sides leave it only when the number was typed over', () => {
    expect(commandInEdit(key('ArrowLeft'), at, size, over)).toMatchObject({ kind: 'move' });
    expect(commandInEdit(key('ArrowLeft'), at, size, opened)).toBeNull();
    expect(commandInEdit(key('ArrowDown'), at, size, opened)).toEqual({ kind: 'down' });
  });

  test('undo is the document’s, but for a text that never became part of it', () => {
    const undo = key('z', { ctrlKey: true });
    expect(commandInEdit(undo, at, size, over)).toEqual({ kind: 'undone' });
    expect(commandInEdit(undo, at, size, { ...over, fault: 'no number' })).toBeNull();
  });
});

test('a block is between two corners, whichever they are', () => {
  const block = blockOf({ row: 3, column: 1 }, { row: 2, column: 2 });
  expect(block).toEqual({ top: 2, left: 1, bottom: 3, right: 2 });
  expect(cellsOf(block)).toEqual([
    [
      { row: 2, column: 1 },
      { row: 2, column: 2 },
    ],
    [
      { row: 3, column: 1 },
      { row: 3, column: 2 },
    ],
  ]);
});
