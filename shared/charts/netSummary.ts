import type { Projection } from '../model/projection.ts';
import type { Words } from '../words/words.ts';

/** What the chart of the municipality's net shows, for those who do not see it: where it ends, and how deep it has been. */
export function netSummary({ t, money, number }: Words, { headline }: Pick<Projection, 'headline'>): string {
  const { net, deepestDeficit } = headline;
  const end = money(net.municipality, { signed: true });
  if (deepestDeficit.month === null) return t('projection.netSummaryNoDeficit', { end });
  const deepest = money(deepestDeficit.amount);
  return t('projection.netSummary', { end, deepest, deepestMonth: number(deepestDeficit.month) });
}
