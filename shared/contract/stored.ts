import { z } from 'zod';
import { authorSchema } from '../file/comment.ts';
import { cautiousLimits } from '../model/cautious.ts';

/**
 * What the store gives out beside the documents themselves: rows of the overview, revisions, backups and settings.
 * Instants are ISO 8601 text in UTC.
 */

/** From the lower to the upper end of what eight of ten draws lie within. */
const rangeSchema = z.tuple([z.number(), z.number()]);

/** What the draws say of a stored scenario's headlines. */
export const drawnSchema = z.strictObject({
  /** The share (0–1) of draws in which the municipality gains. */
  chanceOfGain: z.number().min(0).max(1),
  extraInEducationOrJob: rangeSchema,
  netMunicipality: rangeSchema,
});

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
  /** Left out until the draws have been made. */
  drawn: drawnSchema.exactOptional(),
  /** How many numbers are still to be given that headlines about people, or about money, rest on; left out for none. */
  missing: z.strictObject({ people: z.number().int(), money: z.number().int() }).exactOptional(),
});

export type Summary = z.infer<typeof summarySchema>;

export const scenarioIdSchema = z.string().min(1).max(64);

export const placeSchema = z.enum(['active', 'archive', 'trash']);
export type Place = z.infer<typeof placeSchema>;

const tagSchema = z.string().min(1).max(40);

/**
 * One row of the overview. Where the stored document cannot be read `fault` is set, and the summary null; without a fault
 * a summary that is null has not been computed yet.
 */
export const scenarioRowSchema = z.strictObject({
  id: scenarioIdSchema,
  name: z.string(),
  municipality: z.string(),
  place: placeSchema,
  isExample: z.boolean(),
  tags: z.array(tagSchema),
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
  /** Only scenarios with this tag. */
  tag: tagSchema.exactOptional(),
  sort: z.enum([
    'changed',
    'name',
    'municipality',
    'extraInEducationOrJob',
    'netMunicipality',
    'breakEvenMonth',
    'chanceOfGain',
  ]),
  descending: z.boolean(),
  /** Municipality by municipality, and within each by `sort`. */
  isGrouped: z.boolean().exactOptional(),
  limit: z.number().int().min(1).max(10_000),
  offset: z.number().int().min(0),
});

export type ScenarioQuery = z.infer<typeof scenarioQuerySchema>;

/** What a political body decided: the day ("2026-11-22"), who, and what is to be remembered of it. */
export const decisionSchema = z.strictObject({
  decidedOn: z.iso.date(),
  body: z.string().trim().min(1).max(120),
  note: z.string().trim().max(2000),
});

export type Decision = z.infer<typeof decisionSchema>;

export const revisionRowSchema = z.strictObject({
  revision: z.number().int(),
  savedAt: z.string(),
  /** What the planner called it; null for those the app made by itself. */
  label: z.string().nullable(),
  /** Set where the version is locked as decided, for good. */
  decision: decisionSchema.nullable(),
});

export type RevisionRow = z.infer<typeof revisionRowSchema>;

export const backupRowSchema = z.strictObject({
  /** File name within the backup folder, never a path. */
  name: z.string().regex(/^[A-Za-z0-9._-]+$/),
  madeAt: z.string(),
  bytes: z.number().int().nonnegative(),
});

export type BackupRow = z.infer<typeof backupRowSchema>;

/** MODEL §6: dearer than planned, and weaker than documented. */
export const cautiousFactorsSchema = z.strictObject({
  cost: z.number().min(cautiousLimits.cost.min).max(cautiousLimits.cost.max),
  causalShare: z.number().min(cautiousLimits.causalShare.min).max(cautiousLimits.causalShare.max),
});

export const settingsSchema = z.strictObject({
  language: z.enum(['da', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
  openScenarioId: scenarioIdSchema.nullable(),
  /** How dear and how weak the cautious view takes the interventions to be; the model's own where left out. */
  cautious: cautiousFactorsSchema.exactOptional(),
  /** What the user signs comments with; left out until they have written one. */
  authorName: authorSchema.exactOptional(),
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
