import { z } from 'zod';
import { documentFileSchema } from '../evidence/documents.ts';
import type { CallName } from './callNames.ts';
import { documentSchema } from './documents.ts';
import { callErrorSchema } from './errors.ts';
import {
  importLocalSchema,
  localRowIdSchema,
  localRowsSchema,
  saveLocalInputSchema,
  saveLocalOutputSchema,
} from './localInitiatives.ts';
import {
  backupRowSchema,
  placeSchema,
  revisionRowSchema,
  scenarioIdSchema,
  scenarioRowSchema,
  settingsSchema,
} from './stored.ts';

/**
 * The whole boundary between renderer and main process: for each call what goes in and what comes out. The main
 * process checks both at run time; both ends are typed from here.
 */

const nothing = z.undefined();

/** What the app runs as; shown beside every result, so that a number can be traced to what computed it. */
const versionsSchema = z.strictObject({ app: z.string(), model: z.string(), electron: z.string(), sqlite: z.string() });

const readySchema = z.strictObject({
  state: z.literal('ready'),
  settings: settingsSchema,
  versions: versionsSchema,
  dataFolder: z.string(),
  lastBackupAt: z.string().nullable(),
});

const problemSchema = z.strictObject({
  state: z.literal('problem'),
  problem: callErrorSchema,
  settings: settingsSchema,
  dataFolder: z.string(),
  backups: z.array(backupRowSchema),
});

const startSchema = z.discriminatedUnion('state', [readySchema, problemSchema]);

const openedSchema = z.strictObject({ row: scenarioRowSchema, scenario: documentSchema });

const countsSchema = z.strictObject({ active: z.number(), archive: z.number(), trash: z.number() });

export const calls = {
  startApp: { input: nothing, output: startSchema },
  saveSettings: { input: settingsSchema, output: settingsSchema },
  listScenarios: {
    input: z.strictObject({ place: placeSchema, search: z.string().max(200) }),
    output: z.strictObject({ rows: z.array(scenarioRowSchema), counts: countsSchema, found: z.number().int() }),
  },
  openScenario: { input: z.strictObject({ id: scenarioIdSchema }), output: openedSchema },
  createScenario: { input: z.strictObject({ from: z.enum(['example']) }), output: openedSchema },
  duplicateScenario: { input: z.strictObject({ id: scenarioIdSchema }), output: openedSchema },
  saveScenario: {
    input: z.strictObject({
      id: scenarioIdSchema,
      scenario: documentSchema,
      /** The revision that the renderer edited from: another one in the store is a conflict, never overwritten. */
      expectedRevision: z.number().int(),
    }),
    output: z.strictObject({ revision: z.number().int(), savedAt: z.string() }),
  },
  moveScenarios: {
    input: z.strictObject({ ids: z.array(scenarioIdSchema).min(1).max(10_000), to: placeSchema }),
    output: countsSchema,
  },
  listRevisions: { input: z.strictObject({ id: scenarioIdSchema }), output: z.array(revisionRowSchema) },
  openRevision: {
    input: z.strictObject({ id: scenarioIdSchema, revision: z.number().int() }),
    output: z.strictObject({ scenario: documentSchema }),
  },
  listLocalInitiatives: { input: nothing, output: localRowsSchema },
  saveLocalInitiative: { input: saveLocalInputSchema, output: saveLocalOutputSchema },
  removeLocalInitiative: { input: z.strictObject({ id: localRowIdSchema }), output: localRowsSchema },
  restoreLocalInitiative: { input: z.strictObject({ id: localRowIdSchema }), output: localRowsSchema },
  /** Asks where to, and writes those named, or all that are not removed. */
  exportLocalInitiatives: {
    input: z.strictObject({ ids: z.array(localRowIdSchema).min(1).max(10_000).nullable() }),
    output: z.strictObject({ path: z.string(), count: z.number() }),
  },
  /** Asks for a file, and takes in what it holds beside what is there. */
  importLocalInitiatives: { input: nothing, output: importLocalSchema },
  /** The text of a document behind the evidence, without names of persons. */
  readSource: {
    input: z.strictObject({ file: documentFileSchema }),
    output: z.strictObject({ text: z.string() }),
  },
  restoreBackup: { input: z.strictObject({ name: backupRowSchema.shape.name }), output: startSchema },
  /** Asks where to, and writes what can still be read of a damaged database there. */
  saveReadable: {
    input: nothing,
    output: z.strictObject({ path: z.string(), scenarios: z.number(), unreadable: z.number() }),
  },
  openDataFolder: { input: nothing, output: nothing },
  readyToClose: { input: nothing, output: nothing },
} as const satisfies Record<CallName, { input: z.ZodType; output: z.ZodType }>;

export type CallInput<Name extends CallName> = z.infer<(typeof calls)[Name]['input']>;
export type CallOutput<Name extends CallName> = z.infer<(typeof calls)[Name]['output']>;

export type Start = CallOutput<'startApp'>;
export type Ready = Extract<Start, { state: 'ready' }>;
export type StartProblem = Extract<Start, { state: 'problem' }>;
