import { z } from 'zod';
import { reportChartIds, reportSchema } from '../report/block.ts';
import { deckSchema } from '../slides/slide.ts';
import { languages } from '../words/language.ts';
import { documentSchema } from './documents.ts';
import { pngSchema } from './png.ts';
import { cautiousFactorsSchema } from './stored.ts';
import { rangesSchema } from './uncertainty.ts';

/** What the planner takes out of a whole scenario, by kind of file: all that a file of the kind is made from. */

/** What a file of numbers says about itself beside the scenario. */
const fileFactsSchema = z.strictObject({
  /** The version of the app. */
  app: z.string().max(100),
  /** The day that the file was made, "2026-11-22". */
  day: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  /** The revision of the stored scenario; null for one that is not stored. */
  revision: z.int().nullable(),
  /** Whether the numbers are made up, as those of the example municipality are. */
  isIllustrative: z.boolean(),
});

export type FileFacts = z.infer<typeof fileFactsSchema>;

/** The numbers of a scenario: all of them, for the planner's own work. */
const numbers = {
  language: z.enum(languages),
  scenario: documentSchema,
  /** Null where the draws have not been made. */
  ranges: rangesSchema.nullable(),
  /** How dear and how weak the cautious view takes the interventions to be. */
  cautious: cautiousFactorsSchema,
  facts: fileFactsSchema,
};

/** The picture of a chart, and the size that it is shown at, in CSS pixels. */
const chartPictureSchema = z.strictObject({
  chart: z.enum(reportChartIds),
  png: pngSchema,
  width: z.number().min(1).max(20_000),
  height: z.number().min(1).max(20_000),
});

export type ChartPicture = z.infer<typeof chartPictureSchema>;

export const exportContentSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pdf'), report: reportSchema }),
  z.strictObject({
    kind: z.literal('docx'),
    report: reportSchema,
    /** Of the charts of the report; one without a picture is told by its table. */
    pictures: z.array(chartPictureSchema).max(reportChartIds.length),
  }),
  z.strictObject({ kind: z.literal('pptx'), deck: deckSchema }),
  z.strictObject({ kind: z.literal('xlsx'), ...numbers }),
  z.strictObject({ kind: z.literal('csv'), ...numbers }),
]);

export type ExportContent = z.infer<typeof exportContentSchema>;

/** What a file can be made from without a page to draw it. */
export type ContentWithoutPage = Exclude<ExportContent, { kind: 'pdf' }>;

/** The kinds of file that a scenario is exported as; the kind is the file's ending. */
export type ExportKind = ExportContent['kind'];

/** The content of one kind of file. */
export type ContentOf<Kind extends ExportKind> = Extract<ExportContent, { kind: Kind }>;
