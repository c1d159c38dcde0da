import { z } from 'zod';
import { actualFigureSchema } from './actualFigure.ts';
import { targetSchema } from './target.ts';

/** What a scenario is followed up by. */
export const followUpSchema = z.strictObject({
  /** The decided version that figures are held against; null for the one that was decided last. */
  revision: z.int().min(1).max(1e9).nullable(),
  targets: z.array(targetSchema).max(1000),
  figures: z.array(actualFigureSchema).max(50_000),
});

export type FollowUp = z.infer<typeof followUpSchema>;

export const emptyFollowUp: FollowUp = { revision: null, targets: [], figures: [] };
