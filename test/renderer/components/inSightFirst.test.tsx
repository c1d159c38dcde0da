// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InSightFirst } from '../../../renderer/components/InSightFirst.tsx';
import { SightStub } from '../sightStub.ts';

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', SightStub);
});

afterEach(cleanup);

function Part({ value }: { value: number }) {
  return (
    <InSightFirst className="part" value={value}>
      {(drawn) => <p>{drawn}</p>}
    </InSightFirst>
  );
}

const scroll = (isInSight: boolean) => {
  const part = document.querySelector('.part');
  if (!part) throw new Error('The part is not there.');
  act(() => SightStub.scroll(part, isInSight));
};

test('a part in sight is drawn with the edit', () => {
  const { rerender } = render(<Part value={1} />);
  scroll(true);
  rerender(<Part value={2} />);
  expect(screen.queryByText('2')).not.toBeNull();
});

test('a part out of sight is drawn when the edit has been painted', async () => {
  const { rerender } = render(<Part value={1} />);
  scroll(false);
  rerender(<Part value={2} />);
  expect(screen.queryByText('1')).not.toBeNull();
  expect(await screen.findByText('2')).not.toBeNull();
});

test('a part that is scrolled into sight before its turn is drawn at once', () => {
  const { rerender } = render(<Part value={1} />);
  scroll(false);
  rerender(<Part value={2} />);
  scroll(true);
  expect(screen.queryByText('2')).not.toBeNull();
});

test('a part below what a screen begins with comes when that has been painted', async () => {
  render(
    <InSightFirst value={1} isBelow>
      {(drawn) => <p>{drawn}</p>}
    </InSightFirst>,
  );
  expect(screen.queryByText('1')).toBeNull();
  expect(await screen.findByText('1')).not.toBeNull();
});

test('a part that has gone is watched no more', () => {
  const { unmount } = render(<Part value={1} />);
  expect(SightStub.seen.size).toBe(1);
  unmount();
  expect(SightStub.seen.size).toBe(0);
});
