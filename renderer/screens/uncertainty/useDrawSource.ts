import type { UncertaintyInDepth } from '../../../shared/uncertainty/uncertainty.ts';
import { useAppStore } from '../../state/appStore.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';

/** The source line under a picture of draws: scenario, number of draws, seed and versions; empty before there are any. */
export function useDrawSource({ scenario }: ShownResult, uncertainty: UncertaintyInDepth | null): string {
  const { t, number } = useWords();
  const versions = useAppStore(({ start }) => (start?.state === 'ready' ? start.versions : null));
  if (!uncertainty) return '';
  return t('uncertainty.source', {
    scenario: scenario.name,
    draws: number(uncertainty.draws),
    seed: String(uncertainty.seed),
    app: versions?.app ?? '',
    model: versions?.model ?? '',
  });
}
