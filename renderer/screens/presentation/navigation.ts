import type { PresentationMove } from '../../../shared/contract/presentation.ts';

/** Where a presentation is. */
export interface Place {
  /** Which slide, from 0. */
  readonly at: number;
  readonly screen: 'slide' | 'black' | 'white';
  readonly hasNotes: boolean;
  /** The number that has been typed of the slide to go to; null for none. */
  readonly typed: number | null;
}

export const firstPlace: Place = { at: 0, screen: 'slide', hasNotes: false, typed: null };

const DIGITS = '0123456789';
/** No presentation has as many slides: of a longer number the last digits count. */
const NUMBERS = 1000;

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
export function presentationKey(key: string): PresentationMove | 'enter' | { readonly digit: number } | null {
  if (key.length === 1 && DIGITS.includes(key)) return { digit: DIGITS.indexOf(key) };
  if (key === 'Enter') return 'enter';
  return moves[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The place after a key. Ending is not a place: the caller sees to that. @param count slides that there are */
export function afterKey(place: Place, key: NonNullable<ReturnType<typeof presentationKey>>, count: number): Place {
  if (typeof key === 'object') return { ...place, typed: ((place.typed ?? 0) * 10 + key.digit) % NUMBERS };
  if (key !== 'enter') return afterMove(place, key, count);
  if (place.typed === null) return afterMove(place, 'next', count);
  // There is no slide 0; a number beyond the last means the last.
  const at = place.typed === 0 ? place.at : Math.min(place.typed, count) - 1;
  return { ...place, at, screen: 'slide', typed: null };
}

export function afterMove(place: Place, move: PresentationMove, count: number): Place {
  const free = { ...place, typed: null };
  if (move === 'notes') return { ...free, hasNotes: !place.hasNotes };
  if (move === 'end') return free;
  if (move === 'black' || move === 'white') return { ...free, screen: place.screen === move ? 'slide' : move };
  // What is off is first shown again, where it was.
  if (place.screen !== 'slide') return { ...free, screen: 'slide' };
  const to = { next: place.at + 1, back: place.at - 1, first: 0, last: count - 1 }[move];
  return { ...free, at: Math.max(0, Math.min(count - 1, to)) };
}
