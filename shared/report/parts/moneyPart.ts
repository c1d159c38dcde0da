import { netParts } from '../../charts/netParts.ts';
import { netSummary } from '../../charts/netSummary.ts';
import type { BookedPayer } from '../../ledger/lines.ts';
import {
  budgetSentence,
  chanceSentences,
  costSentence,
  deepestSentences,
  otherMoneySentences,
} from '../../summary/moneySentences.ts';
import { periodText } from '../../summary/periodText.ts';
import type { DataTable } from '../../tables/dataTable.ts';
import type { Quantiles } from '../../uncertainty/quantiles.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { oneStop } from '../oneStop.ts';
import { sourceLine } from '../sourceLine.ts';
import { inThousands, plainText, rangeCells, rangeColumns, rangeNotes, signedThousands } from '../tables.ts';
import { cautiousNote } from './summaryPart.ts';
import { yearTable } from './yearsPart.ts';

const kinds = [
  { kind: 'freesBudget', payers: ['municipality'] },
  { kind: 'freesTime', payers: ['municipalTime'] },
  { kind: 'othersGain', payers: ['state', 'region', 'citizens'] },
] as const satisfies readonly { kind: string; payers: readonly BookedPayer[] }[];

/** Money in its three kinds, never added; what the plan costs, and when the budget has it back. */
export function moneyPart(context: ReportContext): ReportBlock[] {
  const { words, scenario, projection, uncertainty } = context;
  const { t } = words;
  const ends = uncertainty?.headline;
  const ranges =
    uncertainty && ends
      ? {
          extraInEducationOrJob: { low: ends.extraInEducationOrJob.p10, high: ends.extraInEducationOrJob.p90 },
          netMunicipality: { low: ends.net.municipality.p10, high: ends.net.municipality.p90 },
          shareMunicipalGain: uncertainty.shareMunicipalGain,
        }
      : null;
  return [
    {
      kind: 'paragraph',
      text: [
        costSentence(words, projection),
        budgetSentence(words, projection, scenario.startMonth),
        ...deepestSentences(words, projection, scenario.startMonth),
        ...chanceSentences(words, ranges),
        ...otherMoneySentences(words, projection),
      ].join(' '),
    },
    { kind: 'table', table: kindsTable(context) },
    {
      kind: 'chart',
      chart: 'net',
      title: t('projection.netTitle'),
      subtitle: [`${t('projection.netSubtitle')}.`, ...(uncertainty ? [t('projection.fanNote')] : [])].join(' '),
      source: sourceLine(context),
      alt: oneStop(netSummary(words, projection)),
      drawing: { kind: 'time', unit: 'millions', parts: netParts(words, context, uncertainty) },
      table: yearTable(context),
    },
    { kind: 'table', table: costTable(context) },
  ];
}

function kindsTable(context: ReportContext): DataTable {
  const { words, projection, uncertainty } = context;
  const { t } = words;
  const hasDraws = uncertainty !== null;
  return {
    title: t('report.moneyTable', { period: periodText(words, projection.months) }),
    notes: [t('report.moneyNote'), ...rangeNotes(words, hasDraws), cautiousNote(context)],
    columns: [
      { head: t('report.kindColumn'), format: plainText },
      { head: t('report.payerColumn'), format: plainText },
      { head: t('report.thousandKroner', { head: t('report.bestColumn') }), format: signedThousands },
      ...rangeColumns(words, hasDraws, signedThousands),
      { head: t('report.cautiousColumn'), format: signedThousands },
    ],
    rows: kinds.flatMap(({ kind, payers }) =>
      payers.map((payer, at) => [
        at === 0 ? t(`projection.${kind}`) : '',
        t(`projection.payers.${payer}`),
        inThousands(projection.headline.net[payer]),
        ...rangeCells(hasDraws, uncertainty?.headline.net[payer], inThousands),
        inThousands(projection.cautious.net[payer]),
      ]),
    ),
  };
}

function costTable({ words, projection, uncertainty }: ReportContext): DataTable {
  const { t } = words;
  const { headline, cautious } = projection;
  const draws = uncertainty?.headline;
  const hasDraws = uncertainty !== null;
  const row = (
    name: string,
    best: number | null,
    quantiles: Quantiles<number | null> | undefined,
    wary: number | null,
  ) => [
    name,
    best === null ? null : inThousands(best),
    ...rangeCells(hasDraws, quantiles, inThousands),
    wary === null ? null : inThousands(wary),
  ];
  return {
    title: t('report.costTable'),
    notes: [...(headline.costPerExtraPerson === null ? [t('report.noPrice')] : []), ...rangeNotes(words, hasDraws)],
    columns: [
      { head: t('report.costColumn'), format: plainText },
      { head: t('report.thousandKroner', { head: t('report.bestColumn') }), format: { kind: 'number', decimals: 0 } },
      ...rangeColumns(words, hasDraws, { kind: 'number', decimals: 0 }),
      { head: t('report.cautiousColumn'), format: { kind: 'number', decimals: 0 } },
    ],
    rows: [
      row(t('report.programmeCost'), headline.programmeCost, draws?.programmeCost, cautious.programmeCost),
      row(
        t('report.costPerExtra'),
        headline.costPerExtraPerson,
        draws?.costPerExtraPerson,
        cautious.costPerExtraPerson,
      ),
      row(
        t('report.deepest'),
        headline.deepestDeficit.amount,
        draws?.deepestDeficit.amount,
        cautious.deepestDeficit.amount,
      ),
      row(
        t('report.presentValue'),
        headline.presentValue.municipality,
        draws?.presentValue.municipality,
        cautious.presentValue.municipality,
      ),
    ],
  };
}
