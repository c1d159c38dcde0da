import { budgetLines, readRealisation } from '../../document/realisation.ts';
import { yearSpans } from '../../model/years.ts';
import type { DataTable, TableCell } from '../../tables/dataTable.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import { inThousands, plainText, rangeColumns, rangeNotes, signedThousands } from '../tables.ts';

/** The line of the books behind each line of the budget. */
const bookLines = { benefits: 'benefit', ordinaryEffort: 'ordinary' } as const;

/** Who lowers which line of the municipality's budget, in which year, and by how much. */
export function realisationPart(context: ReportContext): ReportBlock[] {
  const { words, scenario, projection, uncertainty } = context;
  const { t } = words;
  const takers = readRealisation(scenario);
  const hasDraws = uncertainty !== null;
  const spread = monthsSpread(context);
  const accounts = context.breakdown().money.filter(({ payer }) => payer === 'municipality');
  const rows = budgetLines.flatMap((line) => {
    const ofLine = accounts.filter((account) => account.line === bookLines[line]);
    const spans = yearSpans(scenario.startMonth, projection.months);
    return spans.flatMap(({ year, from, to }): TableCell[][] => {
      const amount = ofLine.reduce((sum, { scenario: ours, reference: theirs }) => {
        let total = sum;
        for (let month = from; month < to; month++) total += (ours[month] ?? 0) - (theirs[month] ?? 0);
        return total;
      }, 0);
      if (inThousands(amount) === 0) return [];
      const ends = spread ? spread.map((factor) => inThousands(amount * factor)).sort((a, b) => a - b) : [null, null];
      return [
        [
          t(`report.budgetLines.${line}`),
          takers[line]?.owner || t('report.noOwner'),
          String(year),
          inThousands(amount),
          ...(hasDraws ? ends : []),
        ],
      ];
    });
  });
  if (rows.length === 0) return [{ kind: 'paragraph', text: t('report.noRealisation') }];
  const table: DataTable = {
    title: t('report.realisationTable'),
    notes: [t('report.realisationNote'), ...rangeNotes(words, hasDraws)],
    columns: [
      { head: t('report.lineColumn'), format: plainText },
      { head: t('report.ownerColumn'), format: plainText },
      { head: t('report.yearColumn'), format: plainText },
      { head: t('report.thousandKroner', { head: t('report.bestColumn') }), format: signedThousands },
      ...rangeColumns(words, hasDraws, signedThousands),
    ],
    rows,
  };
  return [{ kind: 'table', table }];
}

/**
 * How much larger or smaller the months on support that are avoided may be, as factors of their best estimate: both
 * lines follow them. Null where hardly any are avoided, or nothing has been drawn.
 */
function monthsSpread({ projection, uncertainty }: ReportContext): readonly [number, number] | null {
  const central = projection.headline.supportMonthsAvoided;
  const range = uncertainty?.headline.supportMonthsAvoided;
  return range && Math.abs(central) >= 1 ? [range.p10 / central, range.p90 / central] : null;
}
