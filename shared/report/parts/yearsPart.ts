import { cumulativeNet } from '../../charts/cumulativeNet.ts';
import { deepestSentences } from '../../summary/moneySentences.ts';
import type { DataTable } from '../../tables/dataTable.ts';
import type { ReportBlock } from '../block.ts';
import type { ReportContext } from '../input.ts';
import {
  inThousands,
  plainText,
  rangeCells,
  rangeColumns,
  rangeNotes,
  signedPersons,
  signedThousands,
  thousands,
} from '../tables.ts';

const FULL_YEAR = 12;

/** What each budget year costs and brings, and how deep the deficit gets. */
export function yearsPart(context: ReportContext): ReportBlock[] {
  const { words, projection, scenario } = context;
  const deepest = deepestSentences(words, projection, scenario.startMonth);
  return [
    ...deepest.map((text): ReportBlock => ({ kind: 'paragraph', text })),
    { kind: 'table', table: yearTable(context) },
  ];
}

/** A row a budget year: cost, the municipality's net with its range, the lowest balance reached, and more in work. */
export function yearTable({ words, projection, uncertainty }: ReportContext): DataTable {
  const { t } = words;
  const draws = uncertainty?.years.length === projection.years.length ? uncertainty.years : null;
  const cumulative = cumulativeNet(projection);
  let passed = 0;
  const rows = projection.years.map(({ year, months, programmeCost, net, extraInEducationOrJob }, at) => {
    const from = passed;
    passed += months;
    const lowest = Math.min(0, ...cumulative.slice(from + 1, passed + 1));
    return [
      months === FULL_YEAR ? String(year) : t('projection.partYear', { year: String(year), count: months }),
      inThousands(programmeCost),
      inThousands(net.municipality),
      ...rangeCells(draws !== null, draws?.[at]?.net.municipality, inThousands),
      inThousands(lowest),
      extraInEducationOrJob,
    ];
  });
  return {
    title: t('report.yearsTable'),
    notes: [t('report.yearsNote'), ...rangeNotes(words, draws !== null)],
    columns: [
      { head: t('report.yearColumn'), format: plainText },
      { head: t('report.thousandKroner', { head: t('report.yearCost') }), format: thousands },
      { head: t('report.thousandKroner', { head: t('report.yearNet') }), format: signedThousands },
      ...rangeColumns(words, draws !== null, signedThousands),
      { head: t('report.thousandKroner', { head: t('report.yearDeepest') }), format: signedThousands },
      { head: t('report.yearExtra'), format: signedPersons },
    ],
    rows,
  };
}
