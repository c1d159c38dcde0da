import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { useProjectionView } from './viewStore.ts';

/** The segment that is shown by itself; null for all, also when the one that was chosen is gone. */
export function useShownSegment({ segments }: Scenario): Segment | null {
  const chosen = useProjectionView(({ segment }) => segment);
  return segments.find(({ id }) => id === chosen) ?? null;
}
