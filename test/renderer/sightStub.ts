/** jsdom lays nothing out: an observer that finds in sight what a test says is. Stubbed as `IntersectionObserver`. */
export class SightStub {
  static readonly seen = new Map<
    Element,
    (entry: Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>) => void
  >();
  readonly #tell: (entries: Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void;

  constructor(tell: (entries: Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void) {
    this.#tell = tell;
  }

  /** Scrolls an observed element into sight, or out of it. */
  static scroll(target: Element, isIntersecting: boolean): void {
    const tell = SightStub.seen.get(target);
    if (!tell) throw new Error('Nobody watches this element.');
    tell({ target, isIntersecting });
  }

  observe(target: Element): void {
    SightStub.seen.set(target, (entry) => this.#tell([entry]));
  }

  unobserve(target: Element): void {
    SightStub.seen.delete(target);
  }

  disconnect(): void {
    SightStub.seen.clear();
  }
}
