import { z } from 'zod';
import { dataTableSchema } from '../tables/dataTable.ts';

/** What crosses between the processes about files that the planner takes out of the app. */

/** What a file is to be called, before it is made fit for a file name. */
const nameSchema = z.string().min(1).max(600);

/** Bytes of a picture: a chart at twice its size has a tenth of this. */
const LARGEST_PICTURE = 20_000_000;

const pngSchema = z
  .instanceof(Uint8Array)
  .refine(
    (bytes) => bytes.length <= LARGEST_PICTURE && [0x89, 0x50, 0x4e, 0x47].every((byte, at) => bytes[at] === byte),
  );

export const saveTableInputSchema = z.strictObject({ name: nameSchema, table: dataTableSchema });

export const savePictureInputSchema = z.strictObject({
  name: nameSchema,
  svg: z.string().startsWith('<svg ').max(LARGEST_PICTURE),
  png: pngSchema,
});

export const copyPictureInputSchema = z.strictObject({ png: pngSchema });

/** Where the planner chose to put it. */
export const savedFileSchema = z.strictObject({ path: z.string() });
