import { z } from 'zod';

/**
 * What the store gives out beside the documents themselves: rows of the overview, revisions, backups and settings.
 * Instants are ISO 8601 text in UTC.
 */

/** The headlines of a stored scenario, so that the overview need not project every document. */
export const summarySchema = z.strictObject({
  /** Which model computed it; another model's summary is computed anew before it is shown. */
  modelVersion: z.string().min(1),
  horizonMonths: z.number().int(),
  /** Persons, scenario − reference at the end of the horizon. */
  extraInEducationOrJob: z.number(),
  /** Kroner over the horizon, undiscounted. */
  netMunicipality: z.number(),
  breakEvenMonth: z.number().int().nullable(),
  /** Persons, scenario − reference at the end of each quarter: the sparkline. */
  extraByQuarter: z.array(z.number()).max(24),
});

export type Summary = z.infer<typeof summarySchema>;

export const scenarioIdSchema = z.string().min(1).max(64);

export const placeSchema = z.enum(['active', 'archive', 'trash']);
export type Place = z.infer<typeof placeSchema>;

/** One row of the overview. `fault` is set, and the summary null, where the stored document cannot be read. */
export const scenarioRowSchema = z.strictObject({
  id: scenarioIdSchema,
  name: z.string(),
  municipality: z.string(),
  place: placeSchema,
  isExample: z.boolean(),
  revision: z.number().int(),
  changedAt: z.string(),
  summary: summarySchema.nullable(),
  fault: z.string().nullable(),
});

export type ScenarioRow = z.infer<typeof scenarioRowSchema>;

/** What the overview asks for: one page of one place, by one order. `search` empty asks for all. */
export const scenarioQuerySchema = z.strictObject({
  place: placeSchema,
  search: z.string().max(200),
  sort: z.enum(['changed', 'name', 'municipality', 'extraInEducationOrJob', 'netMunicipality', 'breakEvenMonth']),
  descending: z.boolean(),
  limit: z.number().int().min(1).max(10_000),
  offset: z.number().int().min(0),
});

export type ScenarioQuery = z.infer<typeof scenarioQuerySchema>;

export const revisionRowSchema = z.strictObject({
  revision: z.number().int(),
  savedAt: z.string(),
  /** What the planner called it; null for those the app made by itself. */
  label: z.string().nullable(),
});

export type RevisionRow = z.infer<typeof revisionRowSchema>;

export const backupRowSchema = z.strictObject({
  /** File name within the backup folder, never a path. */
  name: z.string().regex(/^[A-Za-z0-9._-]+$/),
  madeAt: z.string(),
  bytes: z.number().int().nonnegative(),
});

export type BackupRow = z.infer<typeof backupRowSchema>;

export const settingsSchema = z.strictObject({
  language: z.enum(['da', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  openScenarioId: scenarioIdSchema.nullable(),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = { language: 'da', theme: 'system', openScenarioId: null };

/**
 * Why the database cannot be opened or written, with the facts a sentence about it needs. `detail` is SQLite's or the
 * operating system's own English wording: for the log and the support, never the sentence itself.
 */
export const storeProblemSchema = z.discriminatedUnion('code', [
  /** Written by a newer app. Versions are those of the file, 10, 20, … */
  z.strictObject({ code: z.literal('fromFuture'), found: z.number().int(), newest: z.number().int() }),
  /** A SQLite file that another program made. */
  z.strictObject({ code: z.literal('anotherProgram'), applicationId: z.number().int() }),
  z.strictObject({
    code: z.literal('damaged'),
    reason: z.enum(['notADatabase', 'corrupt', 'checkFailed', 'tablesMissing', 'unknownVersion', 'empty']),
    detail: z.string(),
  }),
  /** No file where one should be: backups or companions of one are there. */
  z.strictObject({ code: z.literal('missing') }),
  /** The file was there when it was opened and is now gone or another one. */
  z.strictObject({ code: z.literal('gone') }),
  z.strictObject({ code: z.literal('full'), detail: z.string() }),
  z.strictObject({ code: z.literal('notWritable'), detail: z.string() }),
  z.strictObject({ code: z.literal('locked'), detail: z.string() }),
  z.strictObject({ code: z.literal('unreadable'), detail: z.string() }),
  z.strictObject({ code: z.literal('noFolder'), detail: z.string() }),
  /** The file is as it was before the step. */
  z.strictObject({ code: z.literal('migrationFailed'), step: z.string(), detail: z.string() }),
  z.strictObject({ code: z.literal('backupFailed'), detail: z.string() }),
  /** SQLite did not take a setting that safety rests on. */
  z.strictObject({ code: z.literal('settingRefused'), pragma: z.string(), wanted: z.string(), found: z.string() }),
]);

export type StoreProblem = z.infer<typeof storeProblemSchema>;
