import { payerParts } from '../../charts/payerParts.ts';
import { payers } from '../../model/money.ts';
import { periodText } from '../../summary/periodText.ts';
import type { DataTable } from '../../tables/dataTable.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { sourceLine } from '../sourceLine.ts';
import { inThousands, plainText, rangeCells, rangeColumns, rangeNotes, signedThousands } from '../tables.ts';

/** Who gains and who pays, each payer by itself. */
export function payersPart(context: ReportContext): ReportBlock[] {
  const { words, projection, uncertainty } = context;
  const { t, millions } = words;
  const { net } = projection.headline;
  const hasDraws = uncertainty !== null;
  const table: DataTable = {
    title: t('projection.waterfallTitle'),
    notes: [t('report.payersNote'), t('projection.waterfallNote'), ...rangeNotes(words, hasDraws)],
    columns: [
      { head: t('report.payerColumn'), format: plainText },
      { head: t('report.thousandKroner', { head: t('report.bestColumn') }), format: signedThousands },
      ...rangeColumns(words, hasDraws, signedThousands),
      { head: t('report.cautiousColumn'), format: signedThousands },
    ],
    rows: payers.map((payer) => [
      t(`projection.payers.${payer}`),
      inThousands(net[payer]),
      ...rangeCells(hasDraws, uncertainty?.headline.net[payer], inThousands),
      inThousands(projection.cautious.net[payer]),
    ]),
  };
  const parts = payers
    .map((payer) =>
      t('projection.part', { name: t(`projection.payers.${payer}`), value: millions(net[payer], { signed: true }) }),
    )
    .join(', ');
  return [
    {
      kind: 'chart',
      chart: 'payers',
      title: t('projection.waterfallTitle'),
      subtitle: t('projection.waterfallSubtitle', { period: periodText(words, projection.months) }),
      source: sourceLine(context),
      alt: t('projection.waterfallSummary', { parts }),
      drawing: { kind: 'payers', parts: payerParts(words, net) },
      table,
    },
    { kind: 'table', table },
  ];
}
