import { z } from 'zod';
import type { Scenario } from '../document/scenario.ts';
import { DOCUMENT_MARK, documentOf } from './documentText.ts';

/** A scenario as a workbook carries it, and what the workbook was made with. */
export interface Carried {
  readonly scenario: Scenario;
  readonly app: string;
  readonly model: string;
  readonly evidence: string;
  /** The day that the workbook was made, "2026-11-22". */
  readonly day: string;
}

/** A sheet as it was read: cells by row and column. */
interface ReadSheet {
  readonly rows: readonly (readonly unknown[])[];
}

const fact = z.string().min(1).max(40);

/** The first row: the mark, the length of the text, a note for people, and the facts. */
const firstRow = z
  .tuple([z.literal(DOCUMENT_MARK), z.int().min(1), z.unknown(), fact, fact, fact, z.iso.date()])
  .rest(z.unknown());

/**
 * The scenario that a workbook carries, as it was when the workbook was made; null where it carries none, or one that
 * has been changed. What has been changed on the other sheets is not read.
 */
export function readBack(sheets: readonly ReadSheet[]): Carried | null {
  for (const { rows } of sheets) {
    const first = firstRow.safeParse(rows[0]);
    if (!first.success) continue;
    const [, length, , app, model, evidence, day] = first.data;
    const pieces = rows.slice(1).map(([piece]) => piece);
    const texts = pieces.filter((piece) => typeof piece === 'string');
    const scenario = texts.length === pieces.length ? documentOf(texts, length) : null;
    return scenario && { scenario, app, model, evidence, day };
  }
  return null;
}
