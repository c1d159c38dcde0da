import { z } from 'zod';
import { placeSchema, revisionRowSchema, scenarioIdSchema, summarySchema } from '../contract/stored.ts';
import { actualFigureSchema } from '../followUp/actualFigure.ts';
import { followUpSchema } from '../followUp/followUp.ts';
import { targetSchema } from '../followUp/target.ts';
import { commentSchema, instantSchema } from './comment.ts';

/**
 * The `.ungeplan` file: UTF-8 text with one JSON object a line. The first line says what the file is, each
 * other line is one record, and the last line says how many there were. So a file is written and read a piece at a
 * time, a damaged line costs that record and no other, and a file that was cut short is known by its missing end.
 *
 * Version 2 has targets and actual figures, a line each, and says of a scenario which of its versions is followed up.
 * A kind of record that is new raises the version.
 */

export const FILE_FORMAT = 'ungeplan';
export const FILE_VERSION = 2;

const versionText = z.string().min(1).max(40);

/** Why the file was made: to be shared, or to be given back to the author with comments. */
export const purposeSchema = z.enum(['share', 'return']);

export const headerSchema = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  purpose: purposeSchema,
  writtenAt: instantSchema,
  /** What the headlines in the file were computed with. */
  app: versionText,
  model: versionText,
  /** The revision of the evidence library. */
  evidence: versionText,
});

export type FileHeader = z.infer<typeof headerSchema>;

const revisionNumber = z.int().min(1).max(1e9);

/** The document is checked by parseScenario, which climbs versions of its own. */
const document = z.unknown().refine((value) => value !== undefined);

/** What is kept of a state beside its document. */
const stateFields = {
  revision: revisionNumber,
  savedAt: instantSchema,
  label: z.string().max(400).nullable(),
  /** Set where the state is locked as decided. */
  decision: revisionRowSchema.shape.decision,
};

/** A scenario in its newest state. */
export const scenarioRecordSchema = z.strictObject({
  kind: z.literal('scenario'),
  id: scenarioIdSchema,
  ...stateFields,
  place: placeSchema.exclude(['trash']),
  isExample: z.boolean(),
  /** The version that is followed up; null for the one that was decided last. */
  follows: followUpSchema.shape.revision,
  /** The headlines as the file's own model computed them; those of another app's shape are as good as none. */
  summary: summarySchema.nullable().catch(null),
  document,
});

/** An earlier state of the scenario before it. */
export const revisionRecordSchema = z.strictObject({
  kind: z.literal('revision'),
  scenario: scenarioIdSchema,
  ...stateFields,
  document,
});

export const commentRecordSchema = z.strictObject({
  kind: z.literal('comment'),
  scenario: scenarioIdSchema,
  comment: commentSchema,
});

export const targetRecordSchema = z.strictObject({
  kind: z.literal('target'),
  scenario: scenarioIdSchema,
  target: targetSchema,
});

export const figureRecordSchema = z.strictObject({
  kind: z.literal('actualFigure'),
  scenario: scenarioIdSchema,
  figure: actualFigureSchema,
});

export const initiativeRecordSchema = z.strictObject({
  kind: z.literal('localInitiative'),
  /** Checked by readInitiative, with the rules across its fields. */
  initiative: document,
});

export const endRecordSchema = z.strictObject({
  kind: z.literal('end'),
  /** Lines between the first and this one. */
  records: z.int().min(0),
});

export type ScenarioRecord = z.infer<typeof scenarioRecordSchema>;
export type RevisionRecord = z.infer<typeof revisionRecordSchema>;
