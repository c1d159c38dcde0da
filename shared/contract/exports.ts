import { z } from 'zod';
import { dataTableSchema } from '../tables/dataTable.ts';
import { type ExportKind, exportContentSchema } from './exportContent.ts';
import { LARGEST_PICTURE, pngSchema } from './png.ts';

/** What crosses between the processes about files that the planner takes out of the app. */

/** What a file is to be called, before it is made fit for a file name. */
const nameSchema = z.string().min(1).max(600);

export const saveTableInputSchema = z.strictObject({ name: nameSchema, table: dataTableSchema });

export const savePictureInputSchema = z.strictObject({
  name: nameSchema,
  svg: z.string().startsWith('<svg ').max(LARGEST_PICTURE),
  png: pngSchema,
});

export const copyPictureInputSchema = z.strictObject({ png: pngSchema });

/** Where the planner chose to put it. */
export const savedFileSchema = z.strictObject({ path: z.string() });

/** A file of a whole scenario: what it is to be called, and what it is made from. */
export const startExportInputSchema = z.strictObject({ name: nameSchema, content: exportContentSchema });

/** How far the making of a file is; `total` is null where that is not known. Null when it is over. */
export type ExportProgress = { readonly kind: ExportKind; readonly done: number; readonly total: number | null } | null;
