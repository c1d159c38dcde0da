// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useDocumentStore } from '../../../renderer/state/documentStore.ts';
import { useKeys } from '../../../renderer/state/useKeys.ts';

const undo = vi.fn();
const redo = vi.fn();

function Fields() {
  useKeys();
  return (
    <>
      <input aria-label="search" type="search" />
      <textarea aria-label="note" />
      <input aria-label="number" data-document-field />
      <input aria-label="slider" type="range" />
    </>
  );
}

beforeEach(() => {
  useDocumentStore.setState({ undo, redo });
  render(<Fields />);
});
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

/** Whether a field's own undo would still run: the key was left to it. */
const press = (name: string, key: string, shiftKey = false) =>
  fireEvent.keyDown(screen.getByLabelText(name), { key, ctrlKey: true, shiftKey });

describe('Ctrl+Z', () => {
  test.each(['search', 'note'])('in a text that is no part of the document is left to the %s', (name) => {
    expect(press(name, 'z')).toBe(true);
    expect(press(name, 'y')).toBe(true);
    expect(undo).not.toHaveBeenCalled();
    expect(redo).not.toHaveBeenCalled();
  });

  test.each(['number', 'slider'])('in a %s of the document takes back the edit', (name) => {
    expect(press(name, 'z')).toBe(false);
    expect(undo).toHaveBeenCalledTimes(1);
    press(name, 'y');
    press(name, 'Z', true);
    expect(redo).toHaveBeenCalledTimes(2);
  });
});
