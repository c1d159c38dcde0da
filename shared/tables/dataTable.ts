import { z } from 'zod';

/**
 * A table of numbers as data: one shape behind the table on the screen, the workbook and the text file, so that they
 * never tell different numbers.
 */

/** What the cells of a column are. Shares are 0–1, months as "2027-01", money in kroner. */
const formatSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text') }),
  z.strictObject({ kind: z.literal('month') }),
  z.strictObject({
    kind: z.literal('number'),
    decimals: z.int().min(0).max(6),
    /** A plus before gains: for differences. */
    signed: z.boolean().exactOptional(),
  }),
  z.strictObject({ kind: z.literal('percent'), decimals: z.int().min(0).max(6) }),
  z.strictObject({ kind: z.literal('kroner'), signed: z.boolean().exactOptional() }),
]);

export type ColumnFormat = z.infer<typeof formatSchema>;

/** Null is a number that there is none of, which is not 0. */
const cellSchema = z.union([z.string().max(1000), z.number(), z.null()]);

export type TableCell = z.infer<typeof cellSchema>;

const columnSchema = z.strictObject({ head: z.string().min(1).max(300), format: formatSchema });

export type TableColumn = z.infer<typeof columnSchema>;

export const dataTableSchema = z.strictObject({
  title: z.string().min(1).max(300),
  /** What a reader must know: unit and base, source, that the numbers are illustrative. */
  notes: z.array(z.string().max(1000)).max(20),
  columns: z.array(columnSchema).min(1).max(200),
  /** As many cells in each as there are columns. */
  rows: z.array(z.array(cellSchema).max(200)).max(10_000),
});

export type DataTable = z.infer<typeof dataTableSchema>;
