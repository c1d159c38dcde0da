import { parseScenario } from '../document/parse.ts';
import type { Scenario } from '../document/scenario.ts';
import { segmentOf } from './newSegment.ts';
import type { SegmentDraft } from './readSegments.ts';
import type { RowFault } from './rowFault.ts';
import { type SegmentColumn, segmentNumberColumns } from './segmentColumns.ts';

/**
 * What is wrong with the numbers of a row together, as baselines that would be more than everybody: the document's own
 * rules, asked of a plan that holds this group alone.
 */
export function ruleFaults(draft: SegmentDraft, { planner: _, ...scenario }: Scenario): RowFault<SegmentColumn>[] {
  const segment = segmentOf(draft, 'row', draft.name);
  const parsed = parseScenario({ ...scenario, interventions: [], segments: [segment] });
  if (parsed.ok) return [];
  return parsed.faults.map(({ path, code, facts }) => ({
    column: columnOf(path),
    cell: '',
    code: 'rule',
    facts: { ...facts, rule: code },
  }));
}

/** `segments[0].baseline.toEducation` as the column of it; the four shares of the reimbursement go by the first. */
function columnOf(path: string): SegmentColumn | null {
  const inside = path
    .replace(/^segments\[0\]\./, '')
    .replace(/[.[]/g, '/')
    .replace(/\]/g, '');
  return segmentNumberColumns.find(({ id }) => id === inside || id.startsWith(`${inside}/`))?.id ?? null;
}
