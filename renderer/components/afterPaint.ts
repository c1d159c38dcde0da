import { startTransition } from 'react';

const waiting = new Set<() => void>();

/**
 * Does what may follow an edit when the frame of the edit has been painted; what different parts of the screen ask for is
 * done together, and drawn as one.
 *
 * @returns forgets it
 */
export function afterPaint(act: () => void): () => void {
  if (waiting.size === 0) {
    // A task that is begun in a frame runs when the frame has been painted.
    requestAnimationFrame(() => setTimeout(doAll));
  }
  waiting.add(act);
  return () => waiting.delete(act);
}

function doAll(): void {
  const acts = [...waiting];
  waiting.clear();
  startTransition(() => {
    for (const act of acts) act();
  });
}
