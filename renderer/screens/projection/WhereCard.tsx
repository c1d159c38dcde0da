import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { breakdownFor } from './breakdownFor.ts';
import { StackCard } from './StackCard.tsx';
import { useShownSegment } from './useShownSegment.ts';
import { whereLayers } from './whereLayers.ts';

/** Where the young people of a target group are, or all of them: one stack. */
export function WhereCard({ shown, source }: { shown: ShownResult; source: string }) {
  const words = useWords();
  const { t, number } = words;
  const segment = useShownSegment(shown.scenario);
  const breakdown = breakdownFor(shown);
  return (
    <StackCard
      shown={shown}
      title={t('projection.whereTitle')}
      subtitle={t('projection.whereSubtitle', { who: segment?.name ?? t('projection.everybody') })}
      source={source}
      layers={(spans) => whereLayers(words, breakdown, spans, segment?.id ?? null)}
      format={{ kind: 'number', decimals: 1 }}
      axisText={(value) => number(value, { decimals: 1 })}
      summary={(layers) => {
        const parts = layers.map(({ name, values }) =>
          t('projection.part', { name, value: number(values.at(-1) ?? 0) }),
        );
        return t('projection.whereSummary', { parts: parts.join(', ') });
      }}
    />
  );
}
