import { z } from 'zod';
import { readLocalContent } from '../evidence/localFaults.ts';
import { localFileRefusals } from '../evidence/localFile.ts';
import { type LocalContent, localIdSchema, localInitiativeSchema } from '../evidence/localInitiative.ts';

/** What crosses between the processes about the planner's own initiatives. */

/**
 * A stored initiative. `initiative` is null, and `fault` set, where the stored one cannot be read: it is shown with
 * what can be read of its name, and can be removed.
 */
export const localRowSchema = z.strictObject({
  id: z.string().min(1).max(64),
  name: z.string(),
  isRemoved: z.boolean(),
  changedAt: z.string(),
  initiative: localInitiativeSchema.nullable(),
  fault: z.enum(['badRow']).nullable(),
});

export type LocalRow = z.infer<typeof localRowSchema>;

/** What a planner filled in, checked with every rule on the way in. */
const contentSchema = z.unknown().transform((input, context): LocalContent => {
  const read = readLocalContent(input);
  if (read.ok) return read.content;
  for (const { path, code } of read.faults) context.addIssue({ code: 'custom', message: `${path}: ${code}` });
  return z.NEVER;
});

export const localRowsSchema = z.array(localRowSchema);

/** A row that cannot be read may have any id, and can be removed all the same. */
export const localRowIdSchema = localRowSchema.shape.id;

export const saveLocalInputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('new'), content: contentSchema }),
  z.strictObject({
    kind: z.literal('edited'),
    id: localIdSchema,
    /** The one that was edited: another in the store is a conflict, never overwritten. */
    version: localInitiativeSchema.shape.version,
    content: contentSchema,
  }),
]);

export const saveLocalOutputSchema = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('saved'), initiative: localInitiativeSchema }),
  /** Another version was saved meanwhile, and stands unchanged. */
  z.strictObject({ state: z.literal('conflict') }),
]);

export const importLocalSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('imported'),
    /** New ones and ones brought back; `renamed` of them were there in another version. */
    added: z.int(),
    renamed: z.int(),
    unchanged: z.int(),
    /** Names of those in the file that could not be read. */
    unread: z.array(z.string()),
  }),
  z.strictObject({
    state: z.literal('refused'),
    reason: z.enum(['cannotRead', 'tooLarge', ...localFileRefusals]),
    /** What the sentence needs: `megabytes`, or `found` and `most`. */
    facts: z.record(z.string(), z.number()),
  }),
]);

export type LocalImport = z.infer<typeof importLocalSchema>;
export type LocalImportRefusal = Extract<LocalImport, { state: 'refused' }>;
