import { z } from 'zod';
import { documentFileSchema } from '../evidence/documents.ts';
import { followUpSchema } from '../followUp/followUp.ts';
import type { CallName } from './callNames.ts';
import { documentSchema } from './documents.ts';
import { callErrorSchema } from './errors.ts';
import {
  copyPictureInputSchema,
  savedFileSchema,
  savePictureInputSchema,
  saveTableInputSchema,
  startExportInputSchema,
} from './exports.ts';
import { fileCalls } from './files.ts';
import { followUpCalls } from './followUp.ts';
import {
  importLocalSchema,
  localRowIdSchema,
  localRowsSchema,
  saveLocalInputSchema,
  saveLocalOutputSchema,
} from './localInitiatives.ts';
import { presenterStateSchema } from './presentation.ts';
import {
  backupRowSchema,
  decisionSchema,
  drawnSchema,
  placeSchema,
  revisionRowSchema,
  scenarioIdSchema,
  scenarioQuerySchema,
  scenarioRowSchema,
  settingsSchema,
} from './stored.ts';
import { tableFileSchema } from './tables.ts';

/**
 * The whole boundary between renderer and main process: for each call what goes in and what comes out. The main
 * process checks both at run time; both ends are typed from here.
 */

const nothing = z.undefined();

/** What the app runs as; shown beside every result, so that a number can be traced to what computed it. */
const versionsSchema = z.strictObject({ app: z.string(), model: z.string(), electron: z.string(), sqlite: z.string() });

const openedSchema = z.strictObject({ row: scenarioRowSchema, scenario: documentSchema });

const readySchema = z.strictObject({
  state: z.literal('ready'),
  settings: settingsSchema,
  versions: versionsSchema,
  dataFolder: z.string(),
  lastBackupAt: z.string().nullable(),
  /** The scenario that was open last, so that the start is one call; null for none, or for one that cannot be read. */
  opened: openedSchema.nullable(),
});

const problemSchema = z.strictObject({
  state: z.literal('problem'),
  problem: callErrorSchema,
  settings: settingsSchema,
  dataFolder: z.string(),
  backups: z.array(backupRowSchema),
});

const startSchema = z.discriminatedUnion('state', [readySchema, problemSchema]);

const countsSchema = z.strictObject({ active: z.number(), archive: z.number(), trash: z.number() });

const idsSchema = z.array(scenarioIdSchema).min(1).max(10_000);

const revisionSchema = z.strictObject({ id: scenarioIdSchema, revision: z.number().int() });

const revisionsSchema = z.array(revisionRowSchema);

/** A page of the overview; the newest first, and two hundred, where nothing else is asked for. */
const { sort, descending, limit, offset } = scenarioQuerySchema.shape;
const pageSchema = scenarioQuerySchema.extend({
  sort: sort.exactOptional(),
  descending: descending.exactOptional(),
  limit: limit.exactOptional(),
  offset: offset.exactOptional(),
});

export const calls = {
  startApp: { input: nothing, output: startSchema },
  saveSettings: { input: settingsSchema, output: settingsSchema },
  listScenarios: {
    input: pageSchema,
    output: z.strictObject({
      rows: z.array(scenarioRowSchema),
      counts: countsSchema,
      /** How many rows all pages hold. */
      found: z.number().int(),
      /** The tags in this place, each with the number of its scenarios. */
      tags: z.array(z.strictObject({ tag: z.string(), count: z.number().int() })),
    }),
  },
  openScenario: { input: z.strictObject({ id: scenarioIdSchema }), output: openedSchema },
  /** From a document that the page has made: what it is called and where its numbers come from stands in it. */
  createScenario: {
    input: z.discriminatedUnion('from', [
      z.strictObject({ from: z.enum(['example', 'empty']) }),
      z.strictObject({ from: z.literal('document'), scenario: documentSchema }),
    ]),
    output: openedSchema,
  },
  duplicateScenario: { input: z.strictObject({ id: scenarioIdSchema }), output: openedSchema },
  /** Copies several, all or none; gives the ids of the copies. */
  duplicateScenarios: { input: z.strictObject({ ids: idsSchema }), output: z.strictObject({ ids: idsSchema }) },
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
    input: z.strictObject({ ids: idsSchema, to: placeSchema }),
    output: countsSchema,
  },
  /** Removes what lies in the trash for good; gives how many scenarios that were. */
  emptyTrash: { input: nothing, output: z.strictObject({ removed: z.number().int() }) },
  /** Gives a stored scenario other tags, as a revision of its own. */
  setTags: {
    input: z.strictObject({ id: scenarioIdSchema, tags: z.array(z.string().max(200)).max(100) }),
    output: z.strictObject({ row: scenarioRowSchema }),
  },
  /** Keeps what the draws say of a saved revision; nothing is kept where the scenario has gone on from it. */
  keepDrawn: { input: revisionSchema.extend({ drawn: drawnSchema }), output: z.strictObject({ kept: z.boolean() }) },
  listRevisions: { input: z.strictObject({ id: scenarioIdSchema }), output: revisionsSchema },
  openRevision: { input: revisionSchema, output: z.strictObject({ scenario: documentSchema }) },
  /** Names a revision, which keeps it for good; null takes the name away. */
  labelRevision: {
    input: revisionSchema.extend({ label: z.string().trim().min(1).max(120).nullable() }),
    output: revisionsSchema,
  },
  /** Locks a revision as decided. It is never changed or removed after, and never unlocked. */
  decideRevision: { input: revisionSchema.extend({ decision: decisionSchema }), output: revisionsSchema },
  /** Makes an earlier revision the newest; the one that it takes the place of stays. */
  restoreRevision: {
    input: revisionSchema.extend({ expectedRevision: z.number().int() }),
    output: z.strictObject({ scenario: documentSchema, revision: z.number().int(), savedAt: z.string() }),
  },
  /** Asks where to, and writes a document there: for one that cannot be saved where it belongs. */
  saveCopy: {
    input: z.strictObject({
      scenario: documentSchema,
      /** Its targets and actual figures, where they have been read. */
      followUp: followUpSchema.exactOptional(),
    }),
    output: z.strictObject({ path: z.string() }),
  },
  lastBackup: { input: nothing, output: z.strictObject({ madeAt: z.string().nullable() }) },
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
  /** Asks for a file with a table, CSV or a workbook, and reads it. */
  openTable: { input: nothing, output: tableFileSchema },
  ...fileCalls,
  ...followUpCalls,
  /** Asks where to, and writes the table as a workbook, or as text where the path ends in .csv. */
  saveTable: { input: saveTableInputSchema, output: savedFileSchema },
  /** Asks where to, and writes the picture as PNG, or as SVG where the path ends so. */
  savePicture: { input: savePictureInputSchema, output: savedFileSchema },
  copyPicture: { input: copyPictureInputSchema, output: nothing },
  /**
   * Asks where to, makes a file of a whole scenario off the main thread, and writes it there. Tells how far it is by
   * `exportProgress`, and answers `cancelled` where cancelExport came in between.
   */
  startExport: { input: startExportInputSchema, output: savedFileSchema },
  cancelExport: { input: nothing, output: nothing },
  /** Puts the window over a whole screen, and the presenter's notes on another where there is one. */
  startPresentation: { input: nothing, output: z.strictObject({ hasPresenter: z.boolean() }) },
  tellPresenter: { input: presenterStateSchema, output: nothing },
  endPresentation: { input: nothing, output: nothing },
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
