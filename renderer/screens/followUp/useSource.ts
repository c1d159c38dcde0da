import { useAppStore } from '../../state/appStore.ts';
import type { DecidedVersion } from '../../state/useDecided.ts';
import { useWords } from '../../words.ts';

/** The source line under the figures: the decided version that they are held against, and what computed it. */
export function useSource(followed: DecidedVersion | null): string {
  const { t, day } = useWords();
  const versions = useAppStore(({ start }) => (start?.state === 'ready' ? start.versions : null));
  if (!followed) return t('followUp.sourceBare');
  return t('followUp.source', {
    scenario: followed.scenario.name,
    day: day(followed.version.decision.decidedOn),
    app: versions?.app ?? '',
    model: versions?.model ?? '',
  });
}
