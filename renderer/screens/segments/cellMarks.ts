import { missingIn } from '../../../shared/document/missing.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { cellPath, columns, hasSource } from './columns.ts';

/** What is to be seen of where a number comes from: an assumption, still to be given, or nothing. */
export type CellMark = 'a' | 'm' | '-';

/**
 * The marks of each target group as a text, one letter a column: two texts are equal where nothing is to be drawn
 * anew, while every edit makes another provenance.
 */
export function cellMarks(scenario: Scenario): string[] {
  const missing = new Set(missingIn(scenario).map((path) => path.replace(/\/[0-9]$/, '')));
  return scenario.segments.map(({ id }) =>
    columns
      .map((column): CellMark => {
        const path = cellPath(column, id);
        if (missing.has(path)) return 'm';
        return hasSource(column) && provenanceOf(scenario.provenance, path)?.kind === 'assumption' ? 'a' : '-';
      })
      .join(''),
  );
}
