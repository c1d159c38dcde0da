// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { useAfterPaint } from '../../../renderer/components/useAfterPaint.ts';

afterEach(cleanup);

function Both({ value }: { value: number }) {
  return (
    <p>
      {value}, {useAfterPaint(value)}
    </p>
  );
}

test('what is late is there at first, stays behind at a change, and follows when that has been painted', async () => {
  const { rerender } = render(<Both value={1} />);
  expect(screen.queryByText('1, 1')).not.toBeNull();
  rerender(<Both value={2} />);
  expect(screen.queryByText('2, 1')).not.toBeNull();
  expect(await screen.findByText('2, 2')).not.toBeNull();
});

test('what is overtaken is passed over', async () => {
  const seen: string[] = [];
  function Seen({ value }: { value: number }) {
    seen.push(`${value}, ${useAfterPaint(value)}`);
    return <p>{seen.at(-1)}</p>;
  }
  const { rerender } = render(<Seen value={1} />);
  rerender(<Seen value={2} />);
  rerender(<Seen value={3} />);
  await screen.findByText('3, 3');
  expect(seen).not.toContain('3, 2');
});
