import { type RefObject, useEffect, useRef, useState } from 'react';
import { SLIDE } from '../../../shared/slides/slideLayout.ts';

/** How large a slide is drawn in a room. */
export interface SlideScale {
  /** Pixels a unit of the slide. */
  readonly scale: number;
  /** Of the room, in units of the slide: at least the slide's, and more where the room has another shape. */
  readonly width: number;
  readonly height: number;
}

/** The slide as large as the room lets it be, with all of the room its own. */
export function slideScale(width: number, height: number): SlideScale {
  const scale = Math.min(width / SLIDE.width, height / SLIDE.height) || 1;
  return { scale, width: width / scale, height: height / scale };
}

/** Follows the room of an element. Null until it is known. */
export function useScale<E extends HTMLElement>(): [RefObject<E | null>, SlideScale | null] {
  const ref = useRef<E>(null);
  const [room, setRoom] = useState<SlideScale | null>(null);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setRoom(slideScale(entry.contentRect.width, entry.contentRect.height));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, room];
}
