import { z } from 'zod';

/**
 * A text of the evidence library in both languages. Danish is written first; the English says the same and no more.
 * Quotes are never of this type: they stay in the language of their document.
 */
export const localTextSchema = z.strictObject({ da: z.string().trim().min(1), en: z.string().trim().min(1) });

export type LocalText = z.infer<typeof localTextSchema>;
