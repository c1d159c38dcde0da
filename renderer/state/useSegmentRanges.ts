import { useEffect, useState } from 'react';
import type { Scenario } from '../../shared/document/scenario.ts';
import { drawSettings } from '../../shared/uncertainty/drawUncertainty.ts';
import type { SegmentRanges } from '../../shared/uncertainty/drawSegment.ts';
import type { SegmentAnswer, SegmentQuestion } from '../worker/segmentDraws.worker.ts';
import { useUncertaintyStore } from './uncertaintyStore.ts';

/** The whole answers, as long as their documents are in use: one who looks from segment to segment waits once for each. */
const known = new WeakMap<Scenario, Map<string, SegmentRanges>>();

interface Newest {
  readonly of: SegmentQuestion;
  readonly ranges: SegmentRanges;
}

/**
 * The ranges of one segment, drawn when those of the whole plan are there: what everybody sees comes first.
 *
 * @param segment its id; null where all are shown
 * @returns null before the first ranges of the segment; `isStale` while they are those of the edit before
 */
export function useSegmentRanges(
  scenario: Scenario,
  segment: string | null,
): { readonly ranges: SegmentRanges; readonly isStale: boolean } | null {
  const [newest, setNewest] = useState<Newest | null>(null);
  const isReady = useUncertaintyStore(({ shown, progress }) => shown?.scenario === scenario && progress === null);
  useEffect(() => {
    if (segment === null || !isReady || known.get(scenario)?.has(segment)) return;
    const of: SegmentQuestion = { scenario, segment };
    const worker = new Worker(new URL('../worker/segmentDraws.worker.ts', import.meta.url), { type: 'module' });
    const fail = (reason: string) => reportError(new Error(`The draws of a segment: ${reason}`));
    worker.addEventListener('error', ({ message }) => fail(message));
    worker.addEventListener('message', ({ data }: MessageEvent<SegmentAnswer>) => {
      if (!data.ok) return fail(data.reason);
      keep(of, data.ranges);
      setNewest({ of, ranges: data.ranges });
    });
    worker.postMessage(of);
    return () => worker.terminate();
  }, [scenario, segment, isReady]);
  const whole = segment === null ? undefined : known.get(scenario)?.get(segment);
  if (whole) return { ranges: whole, isStale: false };
  if (!newest || newest.of.segment !== segment) return null;
  return { ranges: newest.ranges, isStale: newest.of.scenario !== scenario };
}

function keep({ scenario, segment }: SegmentQuestion, ranges: SegmentRanges): void {
  if (ranges.draws < drawSettings(scenario).draws) return;
  known.set(scenario, (known.get(scenario) ?? new Map()).set(segment, ranges));
}
