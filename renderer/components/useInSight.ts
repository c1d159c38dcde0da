import { type RefObject, useEffect, useRef, useState } from 'react';

/** Whether an element is in sight: not scrolled away, and not behind what scrolls over it. Not, until it is known. */
export function useInSight<E extends Element>(): [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [isInSight, setInSight] = useState(false);
  useEffect(() => {
    const element = ref.current;
    return element ? watch(element, setInSight) : undefined;
  }, []);
  return [ref, isInSight];
}

const watched = new Map<Element, (isInSight: boolean) => void>();
/** One for all: a screen has a part to watch for every row of its tables. */
let observer: IntersectionObserver | null = null;

function watch(element: Element, tell: (isInSight: boolean) => void): () => void {
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
  });
  watched.set(element, tell);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
  };
}
