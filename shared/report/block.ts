import { z } from 'zod';
import { chancePartsSchema, payerPartsSchema, timePartsSchema, tornadoPartsSchema } from '../charts/chartParts.ts';
import { dataTableSchema } from '../tables/dataTable.ts';
import { languages } from '../words/language.ts';
import { reportPartIds } from './choices.ts';

/**
 * A report as data: what its pages, the PDF and the Word document all say. It holds everything that they draw, so that
 * none of them computes anything, and what is printed is what was seen.
 */

const text = z.string().max(20_000);
const line = z.string().max(1000);

/** What a chart draws, and the unit of its value axis. */
const drawingSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('time'), unit: z.enum(['persons', 'millions']), parts: timePartsSchema }),
  z.strictObject({ kind: z.literal('payers'), parts: payerPartsSchema }),
  z.strictObject({ kind: z.literal('chance'), parts: chancePartsSchema }),
  z.strictObject({ kind: z.literal('tornado'), parts: tornadoPartsSchema }),
]);

export type ReportDrawing = z.infer<typeof drawingSchema>;

/** The charts of a report, each there at most once. */
export const reportChartIds = ['people', 'net', 'payers', 'chance', 'tornado'] as const;

const keyFigureSchema = z.strictObject({
  label: line,
  value: line,
  /** Where it lies in 8 of 10 draws, or that this has not been computed: never empty. */
  range: line.min(1),
  note: line.exactOptional(),
});

export type KeyFigure = z.infer<typeof keyFigureSchema>;

const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('paragraph'), text }),
  z.strictObject({ kind: z.literal('subheading'), text: line }),
  z.strictObject({ kind: z.literal('keyFigures'), figures: z.array(keyFigureSchema).min(1).max(8) }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text).min(1).max(2000) }),
  /** A source's own words, and where they stand. */
  z.strictObject({ kind: z.literal('quote'), text, source: line }),
  /** The title of the table is its caption; its notes stand under it. */
  z.strictObject({ kind: z.literal('table'), table: dataTableSchema }),
  z.strictObject({
    kind: z.literal('chart'),
    chart: z.enum(reportChartIds),
    title: line,
    /** Unit, base and how to read it. */
    subtitle: line,
    source: line,
    /** What the picture shows, for those who do not see it. */
    alt: text.min(1),
    drawing: drawingSchema,
    /** The same numbers, for where no picture can stand. */
    table: dataTableSchema,
  }),
  /** What must stand apart from everything else, in a frame of its own. */
  z.strictObject({ kind: z.literal('apart'), title: line, texts: z.array(text).min(1).max(20) }),
  /** Lines to write notes on, on paper. */
  z.strictObject({ kind: z.literal('room'), label: line, lines: z.number().int().min(1).max(40) }),
]);

export type ReportBlock = z.infer<typeof blockSchema>;

const partSchema = z.strictObject({
  id: z.enum(reportPartIds),
  title: line,
  blocks: z.array(blockSchema).max(2000),
});

export type ReportPart = z.infer<typeof partSchema>;

/** What traces every number of the report to what computed it. */
const factsSchema = z.strictObject({
  scenario: z.string(),
  municipality: z.string(),
  /** The revision of the stored scenario; null for one that is not stored. */
  revision: z.number().int().nullable(),
  appVersion: z.string(),
  modelVersion: z.string(),
  evidenceVersion: z.string(),
  seed: z.number(),
  /** How many draws the ranges are from; null where there are none. */
  draws: z.number().int().nullable(),
  /** The day that the report was made, "2026-11-22". */
  day: z.string(),
  /** Whether the numbers are made up, as those of the example municipality are. */
  isIllustrative: z.boolean(),
});

export type ReportFacts = z.infer<typeof factsSchema>;

export const reportSchema = z.strictObject({
  title: line,
  subtitle: line,
  language: z.enum(languages),
  facts: factsSchema,
  parts: z.array(partSchema).max(reportPartIds.length),
});

export type Report = z.infer<typeof reportSchema>;
