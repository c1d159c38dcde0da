// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { useMapping } from '../../../renderer/screens/import/useMapping.ts';
import { segmentColumns } from '../../../shared/tabular/segmentColumns.ts';
import type { Table } from '../../../shared/tabular/table.ts';

const table: Table = {
  rows: [
    ['Målgruppe', 'Antal', 'Bemærkning'],
    ['Unge', '12,5', 'x'],
  ],
  isCut: false,
};

function mapped(first = table) {
  return renderHook(({ shown }) => useMapping(shown, segmentColumns, 'en'), { initialProps: { shown: first } });
}

describe('what the columns are', () => {
  test('is guessed from the heads, the head and the decimal mark from the cells', () => {
    const { result } = mapped();
    expect(result.current).toMatchObject({ mapping: ['name', 'persons', null], hasHead: true, numbers: 'da' });
  });

  test('is what a person says instead, and nothing is two columns at once', () => {
    const { result } = mapped();
    act(() => result.current.onMap(2, 'persons'));
    expect(result.current.mapping).toEqual(['name', null, 'persons']);
    act(() => result.current.onMap(2, null));
    expect(result.current.mapping).toEqual(['name', null, null]);
  });

  test('is kept when the first row is said to be a group after all, and guessed anew for another table', () => {
    const { result, rerender } = mapped();
    act(() => result.current.onMap(0, 'startsIn'));
    act(() => result.current.onHead(false));
    expect(result.current).toMatchObject({ mapping: ['startsIn', 'persons', null], hasHead: false });
    rerender({ shown: { ...table } });
    expect(result.current).toMatchObject({ mapping: ['name', 'persons', null], hasHead: true });
  });

  test('covers the widest row, also where the first is narrow', () => {
    const { result } = mapped({ rows: [['Unge'], ['Andre', '1', '2']], isCut: false });
    expect(result.current.mapping).toEqual([null, null, null]);
  });
});
