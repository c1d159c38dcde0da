import { z } from 'zod';

/** A remark on a scenario. It is plain text, is never read by the model, and is never shown as anything but text. */

/** Characters that a comment may have. */
export const COMMENT_MAX = 4000;
/** Characters that a name may have. */
export const AUTHOR_MAX = 80;

/**
 * No control characters but line breaks and tabs, and none that turn the direction of writing: nobody types them, and
 * they could disguise what is written.
 */
const PLAIN = /^(?:[\n\t]|[^\p{Cc}\p{Bidi_Control}])*$/u;

const plain = (min: number, max: number) => z.string().min(min).max(max).regex(PLAIN);

/** As Date writes it, so that later instants are later as text too. */
export const instantSchema = z.iso.datetime({ precision: 3 });

export const authorSchema = plain(1, AUTHOR_MAX);

/** What a comment is about. */
export const commentPlaceSchema = z.strictObject({
  /** The screen it was written on; null for the scenario as a whole. */
  screen: z
    .string()
    .regex(/^[a-zA-Z]{1,40}$/)
    .nullable(),
  /** The field, as in `segments/aktivitetsparate/persons`; null for the screen as a whole. */
  field: plain(1, 400).nullable(),
  /** What the field was called when the comment was written: it may be gone from the scenario that it comes back to. */
  about: plain(0, 300),
});

export type CommentPlace = z.infer<typeof commentPlaceSchema>;

export const commentTextSchema = plain(1, COMMENT_MAX);

export const commentIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,64}$/);

export const commentSchema = z.strictObject({
  ...commentPlaceSchema.shape,
  id: commentIdSchema,
  author: authorSchema,
  writtenAt: instantSchema,
  text: commentTextSchema,
  /** Who last closed it or opened it again; null while nobody has. */
  state: z.strictObject({ isResolved: z.boolean(), by: authorSchema, at: instantSchema }).nullable(),
});

export type Comment = z.infer<typeof commentSchema>;

export function isResolved({ state }: Comment): boolean {
  return state?.isResolved ?? false;
}
