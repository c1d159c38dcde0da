import type { Fault } from '../../shared/document/fault.ts';
import { type Parsed, readScenario } from '../../shared/document/parse.ts';
import type { Readable } from './handle.ts';

/** The stored document of one revision, checked as if it came from outside; null when there is no such revision. */
export function storedDocument(database: Readable, id: string, revision: number): Parsed | null {
  const text = database.value('SELECT document FROM revisions WHERE scenario_id = ? AND revision = ?', id, revision);
  if (text === undefined) return null;
  return typeof text === 'string' ? readScenario(text) : { ok: false, faults: [notText] };
}

const notText: Fault = { path: '', code: 'notJson', facts: { reason: 'not text' } };
