import { PUBLISHED_SAVING } from '../../evidence/publishedAmount.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';

/** The published estimate, apart from every figure of the model, with why it is never added. */
export function publishedPart({ words, scenario, projection }: ReportContext): ReportBlock[] {
  const { t, kroner, money, number } = words;
  const sums = scenario.interventions.flatMap(({ id, name, publishedSavingPerPerson: price }) => {
    if (!price) return [];
    const series = projection.scenario.interventions.find((one) => one.id === id);
    const courses = (series?.enrolled ?? []).reduce((sum, enrolled) => sum + enrolled, 0);
    const facts = {
      count: Math.round(courses),
      shown: number(courses),
      price: kroner(price),
      amount: money(price * courses),
    };
    return [t('report.estimatePart', { name, sum: t('projection.estimateSum', facts) })];
  });
  return [
    {
      kind: 'apart',
      title: `${kroner(PUBLISHED_SAVING)} ${t('projection.estimateWhat')}`,
      texts: [
        t('projection.estimateNever'),
        t('projection.estimateWhy'),
        ...(sums.length > 0 ? sums : [t('projection.estimateNone')]),
      ],
    },
  ];
}
