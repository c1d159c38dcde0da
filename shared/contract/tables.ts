import { z } from 'zod';
import type { Cell, Sheet } from '../tabular/table.ts';
import { tableLimits } from '../tabular/table.ts';

/** What crosses between the processes about a file with a table: its bytes or its cells, and nothing of where it is. */

export const tableRefusals = ['cannotRead', 'tooLarge', 'notAWorkbook', 'encrypted', 'oldWorkbook', 'tooSlow'] as const;

export type TableRefusal = (typeof tableRefusals)[number];

/** A million cells may cross: one look at each, and no object made for any. */
const sheetsSchema = z.custom<Sheet[]>((value) => Array.isArray(value) && value.every(isSheet));

const bytesSchema = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

export const tableFileSchema = z.discriminatedUnion('state', [
  /** A text file, undecoded: how it is read can be corrected from these bytes. */
  z.strictObject({ state: z.literal('text'), name: z.string(), bytes: bytesSchema }),
  z.strictObject({ state: z.literal('workbook'), name: z.string(), sheets: sheetsSchema }),
  z.strictObject({
    state: z.literal('refused'),
    reason: z.enum(tableRefusals),
    /** How much a file may hold, for the sentence. */
    megabytes: z.number(),
  }),
]);

export type TableFile = z.infer<typeof tableFileSchema>;

function isSheet(value: unknown): boolean {
  const { name, rows, isCut } = (value ?? {}) as Partial<Sheet>;
  return (
    typeof name === 'string' &&
    typeof isCut === 'boolean' &&
    Array.isArray(rows) &&
    rows.length <= tableLimits.rows &&
    rows.every((row) => Array.isArray(row) && row.length <= tableLimits.columns && row.every(isCell))
  );
}

function isCell(value: unknown): value is Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return true;
  if (typeof value !== 'object') return false;
  const [[key, content] = [], ...more] = Object.entries(value);
  if (more.length > 0) return false;
  return key === 'percent'
    ? typeof content === 'number'
    : (key === 'day' || key === 'error') && typeof content === 'string';
}
