import type { PresentationMove } from '../../../shared/contract/presentation.ts';

/** Where a presentation is. */
export interface Place {
  /** Which slide, from 0. */
  readonly at: number;
  readonly screen: 'slide' | 'black' | 'white';
  readonly hasNotes: boolean;
  /** The digits that have been typed of the slide to go to; empty for none. */
  readonly typed: string;
}

export const firstPlace: Place = { at: 0, screen: 'slide', hasNotes: false, typed: '' };

/** Digits that a number of a slide has at most. */
const DIGITS = 3;

/** What keyboards and clickers send, and what it does. */
const moves: Readonly<Record<string, PresentationMove>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  PageUp: 'back',
  Backspace: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  n: 'notes',
  Escape: 'end',
};

/** What a key does: a move, a digit of the slide to go to, or the Enter after it. Null for any other key. */
export function presentationKey(key: string): PresentationMove | 'enter' | { readonly digit: string } | null {
  if (/^[0-9]$/.test(key)) return { digit: key };
  if (key === 'Enter') return 'enter';
  return moves[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The place after a key. Ending is not a place: the caller sees to that. @param count slides that there are */
export function afterKey(place: Place, key: NonNullable<ReturnType<typeof presentationKey>>, count: number): Place {
  if (typeof key === 'object') return { ...place, typed: (place.typed + key.digit).slice(-DIGITS) };
  if (key !== 'enter') return afterMove(place, key, count);
  const number = Number(place.typed);
  if (place.typed === '') return afterMove(place, 'next', count);
  // There is no slide 0; a number beyond the last means the last.
  const at = number === 0 ? place.at : Math.min(number, count) - 1;
  return { ...place, at, screen: 'slide', typed: '' };
}

export function afterMove(place: Place, move: PresentationMove, count: number): Place {
  const free = { ...place, typed: '' };
  if (move === 'notes') return { ...free, hasNotes: !place.hasNotes };
  if (move === 'end') return free;
  if (move === 'black' || move === 'white') return { ...free, screen: place.screen === move ? 'slide' : move };
  // What is off is first shown again, where it was.
  if (place.screen !== 'slide') return { ...free, screen: 'slide' };
  const to = { next: place.at + 1, back: place.at - 1, first: 0, last: count - 1 }[move];
  return { ...free, at: Math.max(0, Math.min(count - 1, to)) };
}
