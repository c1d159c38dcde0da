import type { Scenario } from '../../shared/document/scenario.ts';
import { drawSegment, type SegmentRanges } from '../../shared/uncertainty/drawSegment.ts';

/** Which ranges are wanted; another question has another worker, and this one is ended. */
export interface SegmentQuestion {
  readonly scenario: Scenario;
  /** The id of the segment. */
  readonly segment: string;
}

export type SegmentAnswer =
  | { readonly ok: true; readonly ranges: SegmentRanges }
  | { readonly ok: false; readonly reason: string };

/** The worker that draws one segment of one document, and tells of it as its ranges grow finer. */
self.addEventListener('message', ({ data: { scenario, segment } }: MessageEvent<SegmentQuestion>) => {
  const tell = (answer: SegmentAnswer) => self.postMessage(answer);
  try {
    for (const ranges of drawSegment(scenario, segment)) tell({ ok: true, ranges });
  } catch (error) {
    tell({ ok: false, reason: error instanceof Error ? error.message : String(error) });
  }
});
