import { payerParts } from '../../../shared/charts/payerParts.ts';
import { payers } from '../../../shared/model/money.ts';
import { periodText } from '../../../shared/summary/periodText.ts';
import type { DataTable } from '../../../shared/tables/dataTable.ts';
import type { Uncertainty } from '../../../shared/uncertainty/uncertainty.ts';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { Waterfall } from '../../charts/Waterfall.tsx';
import { waterfallSteps } from '../../charts/waterfallSteps.ts';
import type { ShownResult } from '../../state/resultStore.ts';
import { useWords } from '../../words.ts';
import css from './FigureTable.module.css';

interface Props {
  readonly shown: ShownResult;
  readonly uncertainty: Uncertainty | null;
  readonly source: string;
}

const kroner = { kind: 'kroner', signed: true } as const;

/** Who gains and who pays, each payer by itself, up to what society as a whole gains. */
export function WaterfallCard({ shown: { projection }, uncertainty, source }: Props) {
  const words = useWords();
  const { t, number, millions } = words;
  const { net } = projection.headline;
  const title = t('projection.waterfallTitle');
  const data = (): DataTable => {
    const draws = uncertainty?.headline.net;
    const ranges = draws ? (['low', 'median', 'high'] as const) : [];
    return {
      title,
      notes: [t('projection.waterfallNote')],
      columns: [
        { head: t('projection.payer'), format: { kind: 'text' } },
        { head: t('projection.amountColumn'), format: kroner },
        ...ranges.map((name) => ({ head: t(`projection.${name}`), format: kroner })),
        { head: t('projection.cautiousColumn'), format: kroner },
      ],
      rows: payers.map((payer) => [
        t(`projection.payers.${payer}`),
        net[payer],
        ...(draws ? [draws[payer].p10, draws[payer].p50, draws[payer].p90] : []),
        projection.cautious.net[payer],
      ]),
    };
  };
  return (
    <ChartCard
      title={title}
      subtitle={t('projection.waterfallSubtitle', { period: periodText(words, projection.months) })}
      source={source}
      chart={
        <>
          <Waterfall
            steps={waterfallSteps(payerParts(words, net))}
            height={280}
            axisText={(value) => number(value / 1e6, { decimals: 2 })}
            summary={t('projection.waterfallSummary', {
              parts: payers
                .map((payer) =>
                  t('projection.part', {
                    name: t(`projection.payers.${payer}`),
                    value: millions(net[payer], { signed: true }),
                  }),
                )
                .join(', '),
            })}
          />
          <p className={css.note}>{t('projection.waterfallNote')}</p>
        </>
      }
      data={data}
    />
  );
}
