import { type Fault, fault } from '../../shared/document/fault.ts';
import { type Parsed, readScenario } from '../../shared/document/parse.ts';
import { digestOf } from './digest.ts';
import type { Readable } from './handle.ts';

/** The stored document of one revision, checked as if it came from outside; null when there is no such revision. */
export function storedDocument(database: Readable, id: string, revision: number): Parsed | null {
  const sql = 'SELECT scenario_id, revision, document, digest FROM revisions WHERE scenario_id = ? AND revision = ?';
  const row = database.get(sql, id, revision);
  return row === undefined ? null : documentIn(row);
}

/**
 * The document in a row of `revisions`. One that can be read and is not as it was written counts as one that cannot: its
 * numbers may be others. A row of a version before 60 has no digest to fit.
 */
export function documentIn(row: unknown): Parsed {
  const { scenario_id, revision, document, digest } = row as Record<string, unknown>;
  if (typeof document !== 'string') return { ok: false, faults: [notText] };
  const parsed = readScenario(document);
  if (!parsed.ok || digest === undefined || digest === digestOf(scenario_id, revision, document)) return parsed;
  return { ok: false, faults: [notAsWritten] };
}

const notText: Fault = fault([], 'notJson', { reason: 'not text' });
const notAsWritten: Fault = fault([], 'notJson', { reason: 'not as it was written' });
