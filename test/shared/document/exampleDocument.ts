import eksempelby from '../../../assets/eksempelby.json' with { type: 'json' };
import { parseScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';

const parsed = parseScenario(eksempelby);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));

/** The example municipality. */
export const exampleDocument: Scenario = parsed.scenario;

/** A segment of a document. */
export function segmentOf({ segments }: Scenario, segmentId: string): Segment {
  const segment = segments.find(({ id }) => id === segmentId);
  if (!segment) throw new Error(`There is no segment ${segmentId}`);
  return segment;
}
