import { z } from 'zod';
import {
  authorSchema,
  commentIdSchema,
  commentPlaceSchema,
  commentSchema,
  commentTextSchema,
} from '../file/comment.ts';
import { fileLimits } from '../file/fileLimits.ts';
import { unreadKinds } from '../file/fileParts.ts';
import { headerSchema } from '../file/records.ts';
import { followUpSchema } from '../followUp/followUp.ts';
import { documentSchema } from './documents.ts';
import { decidedSchema } from './followUp.ts';
import { scenarioIdSchema, scenarioRowSchema } from './stored.ts';

/** What crosses between the processes about `.ungeplan` files and the comments that travel in them. */

/** Names a file that was chosen, dropped or opened with the app. The page never names a path. */
const fileSchema = z.strictObject({ file: z.uuid() });

const unreadSchema = z.strictObject({
  /** The first of what could not be read. */
  unread: z.array(z.strictObject({ kind: z.enum(unreadKinds), name: z.string() })),
  unreadCount: z.int(),
});

const headerFacts = headerSchema.omit({ format: true, version: true });

/** A scenario in a file, as it can be told of before it is taken in. */
const offeredScenarioSchema = z.strictObject({
  id: scenarioIdSchema,
  name: z.string(),
  municipality: z.string(),
  savedAt: z.string(),
  versions: z.int(),
  comments: z.int(),
  /** It is one of those that are stored here. */
  isHere: z.boolean(),
});

export type OfferedScenario = z.infer<typeof offeredScenarioSchema>;

export const offeredSchema = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('offered'),
    ...fileSchema.shape,
    /** The file's name without its folder. */
    name: z.string(),
    header: headerFacts,
    scenarios: z.array(offeredScenarioSchema),
    localInitiatives: z.int(),
    ...unreadSchema.shape,
  }),
  z.strictObject({
    state: z.literal('refused'),
    name: z.string(),
    reason: z.enum(['cannotRead', 'tooLarge', 'notOurs', 'newerVersion']),
    /** What the sentence needs: `megabytes`, or `found` and `newest`. */
    facts: z.record(z.string(), z.number()),
  }),
]);

export type Offered = z.infer<typeof offeredSchema>;
export type OfferedFile = Extract<Offered, { state: 'offered' }>;

export const importedSchema = z.strictObject({
  /** New ones and ones that were brought back; `renamed` of them had a namesake here. */
  added: z.int(),
  renamed: z.int(),
  /** Those that were here already. */
  there: z.int(),
  /** Comments that came to scenarios that were here already. */
  comments: z.int(),
  /** Targets and actual figures that came to scenarios that were here already. */
  figures: z.int(),
  localInitiatives: z.int(),
  ...unreadSchema.shape,
});

export type Imported = z.infer<typeof importedSchema>;

const reviewedSchema = z.strictObject({
  row: scenarioRowSchema,
  scenario: documentSchema,
  /** The file's name without its folder. */
  name: z.string(),
  header: headerFacts,
  followUp: followUpSchema,
  /** Its versions that are locked as decided, the newest first: they are not in the store. */
  decided: z.array(decidedSchema),
});

export const exportedSchema = z.strictObject({
  path: z.string(),
  count: z.int(),
  /** Names of scenarios that could not be read, and are not in the file. */
  unreadable: z.array(z.string()),
  /** The file that was to be written over had been changed by others since: theirs was kept, and this one put beside it. */
  isBeside: z.boolean(),
});

export type Exported = z.infer<typeof exportedSchema>;

const countsSchema = z.strictObject({ removed: z.int() });

const commentsSchema = z.strictObject({ comments: z.array(commentSchema), unreadable: z.int() });

const scenarioSchema = z.strictObject({ scenario: scenarioIdSchema });

/** What has been done of some work with a file, and of how much; null when it is over. */
export const fileProgressSchema = z.strictObject({ done: z.int(), total: z.int().nullable() }).nullable();

export type FileProgress = z.infer<typeof fileProgressSchema>;

/** The calls about files and comments: part of the table in calls.ts. */
export const fileCalls = {
  /** Asks for a file, and tells what it holds; nothing of it is taken in yet. */
  chooseFile: { input: z.undefined(), output: offeredSchema },
  /** As chooseFile, for a file that was dropped on the window. The preload script gives its path. */
  droppedFile: { input: z.strictObject({ path: z.string().min(1).max(32_767) }), output: offeredSchema },
  /** As chooseFile, for the file that the app was opened with; null when there is none that has not been told of. */
  openedFile: { input: z.undefined(), output: offeredSchema.nullable() },
  /** Takes in all that the file holds, beside what is there. */
  importFile: { input: fileSchema, output: importedSchema },
  /** Takes the last import back: what it added goes to the trash. */
  undoImport: { input: z.undefined(), output: countsSchema },
  /** Opens a scenario of a file to be read and commented on. It is not stored as one's own. */
  reviewFile: { input: fileSchema.extend({ scenario: scenarioIdSchema }), output: reviewedSchema },
  /** Makes a scenario of one's own from the one that is under review. */
  copyReviewed: { input: fileSchema, output: z.strictObject({ row: scenarioRowSchema, scenario: documentSchema }) },
  /** Asks where to, and writes the scenario under review with its comments, for its author. */
  returnFile: { input: fileSchema, output: exportedSchema },
  /** Asks where to, and writes those named, or all that are not in the trash. */
  exportScenarios: {
    input: z.strictObject({
      ids: z.array(scenarioIdSchema).min(1).max(fileLimits.scenarios).nullable(),
      withVersions: z.boolean(),
    }),
    output: exportedSchema,
  },
  /** Stops the reading or writing that is going on: it answers with `cancelled`. */
  stopFileWork: { input: z.undefined(), output: z.undefined() },
  listComments: { input: scenarioSchema, output: commentsSchema },
  addComment: {
    input: scenarioSchema.extend({
      ...commentPlaceSchema.shape,
      author: authorSchema,
      text: commentTextSchema,
    }),
    output: commentsSchema,
  },
  resolveComment: {
    input: scenarioSchema.extend({ id: commentIdSchema, isResolved: z.boolean(), by: authorSchema }),
    output: commentsSchema,
  },
} as const;
