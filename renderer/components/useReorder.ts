import { type RefObject, useEffect, useState } from 'react';
import { useLatest } from './useLatest.ts';

/** A card that is being dragged, and the place in the list that it would get. */
export interface Drag {
  readonly id: string;
  readonly to: number;
}

/**
 * Moves the cards within `list`: dragged by their grips, or by Alt with an arrow from anywhere in a card. One set of
 * listeners serves all cards.
 *
 * @param move puts the card with this id at another place
 */
export function useReorder(list: RefObject<HTMLElement | null>, move: (id: string, to: number) => void): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const latest = useLatest(move);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let dragged: Drag | null = null;
    const cards = () => [...element.querySelectorAll<HTMLElement>('[data-card]')];
    const cardOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;
    const show = (next: Drag | null) => {
      dragged = next;
      setDrag(next);
    };

    const grab = (event: PointerEvent) => {
      const isGrip = event.target instanceof Element && event.target.closest('[data-grip]') !== null;
      const id = cardOf(event.target)?.dataset.card;
      if (!isGrip || id === undefined || event.button !== 0) return;
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      show({ id, to: cards().findIndex((card) => card.dataset.card === id) });
    };
    const pull = ({ clientY }: PointerEvent) => {
      if (!dragged) return;
      const { id } = dragged;
      const others = cards().filter((card) => card.dataset.card !== id);
      const to = others.filter((card) => middleOf(card) < clientY).length;
      if (to !== dragged.to) show({ id, to });
    };
    const drop = () => {
      if (dragged) latest.current(dragged.id, dragged.to);
      show(null);
    };
    const giveUp = () => show(null);
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && dragged) return giveUp();
      const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      const id = cardOf(event.target)?.dataset.card;
      // In a list of choices the same keys open it.
      const isSelect = event.target instanceof HTMLSelectElement;
      if (!event.altKey || step === 0 || id === undefined || isSelect) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(id, cards().findIndex((card) => card.dataset.card === id) + step);
    };

    const listeners = [
      ['pointerdown', grab],
      ['pointermove', pull],
      ['pointerup', drop],
      ['pointercancel', giveUp],
      ['keydown', press],
    ] as const;
    for (const [event, act] of listeners) element.addEventListener(event, act as EventListener);
    return () => {
      for (const [event, act] of listeners) element.removeEventListener(event, act as EventListener);
    };
  }, [list, latest]);
  return drag;
}

/** Half-way down a card's head: an open card is as tall as a screen, and its head is what is aimed at. */
function middleOf(card: HTMLElement): number {
  const { top, height } = (card.firstElementChild ?? card).getBoundingClientRect();
  return top + height / 2;
}
