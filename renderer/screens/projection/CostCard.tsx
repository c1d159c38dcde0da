import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import { breakdownFor } from './breakdownFor.ts';
import { costLayers } from './costLayers.ts';
import { StackCard } from './StackCard.tsx';

/** What the interventions cost, in the parts that the cost is made of. */
export function CostCard({ shown, source }: { shown: ShownResult; source: string }) {
  const words = useWords();
  const { t, number, money } = words;
  const breakdown = breakdownFor(shown);
  return (
    <StackCard
      shown={shown}
      title={t('projection.costTitle')}
      subtitle={t('projection.costSubtitle')}
      source={source}
      layers={(spans) => costLayers(words, breakdown, spans)}
      format={{ kind: 'kroner' }}
      axisText={(value) => number(value / 1e6, { decimals: 2 })}
      summary={(layers) => {
        const parts = layers.map(({ name, values }) => {
          const all = values.reduce((sum, value) => sum + value, 0);
          return t('projection.part', { name, value: money(all) });
        });
        return t('projection.costSummary', { parts: parts.join(', ') });
      }}
      nothing={t('projection.costNone')}
    />
  );
}
