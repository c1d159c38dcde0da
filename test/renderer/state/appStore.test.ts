import { expect, test, vi } from 'vitest';
import { useAppStore } from '../../../renderer/state/appStore.ts';

test('a field that is as it was tells nobody; one that has become faulty, or is mended, tells everybody once', () => {
  const tell = vi.fn();
  const unsubscribe = useAppStore.subscribe(tell);
  const { markField } = useAppStore.getState();
  markField('segments/a/persons', null);
  expect(tell).not.toHaveBeenCalled();
  markField('segments/a/persons', 'segments');
  markField('segments/a/persons', 'segments');
  expect(tell).toHaveBeenCalledOnce();
  expect(useAppStore.getState().faultyFields).toEqual({ 'segments/a/persons': 'segments' });
  markField('segments/a/persons', null);
  expect(tell).toHaveBeenCalledTimes(2);
  expect(useAppStore.getState().faultyFields).toEqual({});
  unsubscribe();
});
