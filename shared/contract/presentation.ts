import { z } from 'zod';
import { languages } from '../words/language.ts';

/** What crosses between the window that presents, the main process, and the window with the presenter's notes. */

/** What may be done while presenting, from either window. */
export const presentationMoves = ['next', 'back', 'first', 'last', 'black', 'white', 'notes', 'end'] as const;

export const presentationMoveSchema = z.enum(presentationMoves);

export type PresentationMove = z.infer<typeof presentationMoveSchema>;

/** What the presenter sees beside the slides. */
export const presenterStateSchema = z.strictObject({
  language: z.enum(languages),
  /** Which slide, from 1. */
  number: z.int().min(1),
  count: z.int().min(1),
  title: z.string().max(2000),
  notes: z.array(z.string().max(10_000)).max(20),
  /** The message of the next slide; null for the last. */
  next: z.string().max(2000).nullable(),
  /** Whether the wall shows a slide, or nothing. */
  screen: z.enum(['slide', 'black', 'white']),
  /** When the presentation began: milliseconds since 1970. */
  startedAt: z.number(),
});

export type PresenterState = z.infer<typeof presenterStateSchema>;

/** What the main process tells the window that presents: what was pressed in the other one, or that it is over. */
export type PresentationEvent = { readonly kind: 'move'; readonly move: PresentationMove } | { readonly kind: 'ended' };

/** What the page with the notes is given; it can reach nothing else of the app. */
export interface PresenterPage {
  readonly onState: (listener: (state: PresenterState) => void) => () => void;
  /** The state when the page was opened; null before there is any. */
  readonly takeState: () => Promise<PresenterState | null>;
  readonly move: (move: PresentationMove) => Promise<void>;
}
