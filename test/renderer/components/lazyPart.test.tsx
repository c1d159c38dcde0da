// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { act, useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { lazyPart, loadParts } from '../../../renderer/components/lazyPart.tsx';

afterEach(cleanup);

function Name({ name }: { name: string }) {
  const [first] = useState(name);
  return (
    <p>
      {name}, først {first}
    </p>
  );
}

test('a part that is not loaded lets something stand in its place, and comes when it is', async () => {
  const load = vi.fn(async () => Name);
  const Part = lazyPart<{ name: string }>(load, ({ name }) => <p>vent, {name}</p>);
  expect(load).not.toHaveBeenCalled();
  render(<Part name="a" />);
  expect(screen.queryByText('vent, a')).not.toBeNull();
  expect(await screen.findByText('a, først a')).not.toBeNull();
  expect(load).toHaveBeenCalledOnce();
});

test('a part that has been loaded is there at once', async () => {
  const load = vi.fn(async () => Name);
  const Part = lazyPart<{ name: string }>(load);
  await loadParts();
  render(<Part name="b" />);
  expect(screen.queryByText('b, først b')).not.toBeNull();
  expect(load).toHaveBeenCalledOnce();
});

test('what is on the screen is kept when the part is loaded meanwhile another time', async () => {
  const Part = lazyPart<{ name: string }>(async () => Name);
  const { rerender } = render(<Part name="c" />);
  await screen.findByText('c, først c');
  await act(loadParts);
  rerender(<Part name="d" />);
  expect(screen.queryByText('d, først c')).not.toBeNull();
});
