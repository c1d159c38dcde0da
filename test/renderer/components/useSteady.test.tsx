// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { useSteady } from '../../../renderer/components/useSteady.ts';

test('stays the same, and does what was given last', () => {
  const [first, last] = [vi.fn(), vi.fn()];
  const { result, rerender } = renderHook(useSteady, { initialProps: first });
  const steady = result.current;
  rerender(last);
  expect(result.current).toBe(steady);
  steady();
  expect(first).not.toHaveBeenCalled();
  expect(last).toHaveBeenCalledOnce();
});
