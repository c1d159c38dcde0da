/** Waits until what is in the page now has been painted: a second frame begins when the first has been. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
