import { useMemo } from 'react';
import { missingIn } from '../../../shared/document/missing.ts';
import { emptyFollowUp } from '../../../shared/followUp/followUp.ts';
import type { NoFollowUp, ReportFollowUp } from '../../../shared/report/input.ts';
import { useDecided } from '../../state/useDecided.ts';
import { useExpected } from '../../state/useExpected.ts';
import { useFollowUp } from '../../state/useFollowUp.ts';

/**
 * What the report tells of the follow-up, or why it cannot.
 *
 * @param isTold whether the report has that part: what could be expected is drawn for it only
 */
export function useReportFollowUp(isTold: boolean): ReportFollowUp | NoFollowUp {
  const open = useFollowUp();
  const followUp = open?.history.present ?? emptyFollowUp;
  const decided = useDecided(followUp.revision);
  const isRead = open !== null && decided !== null;
  const followed = decided?.followed ?? null;
  const isCounted = followUp.figures.some(({ value }) => value !== null);
  const isDrawn = isTold && isCounted && followed !== null && missingIn(followed.scenario).length === 0;
  const { points, verdicts, standings, errors } = useExpected(isDrawn ? followed.scenario : null, followUp);
  return useMemo(() => {
    if (!isRead) return 'notComputed';
    if (!followed) return 'notDecided';
    if (!isCounted) return 'notCounted';
    if (!points || !errors) return 'notComputed';
    const { scenario, version } = followed;
    return { scenario, decision: version.decision, points, verdicts, standings, errors };
  }, [isRead, followed, isCounted, points, verdicts, standings, errors]);
}
