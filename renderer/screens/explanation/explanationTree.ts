import type { Scenario } from '../../../shared/document/scenario.ts';
import { type ExplainedRow, type Explanation, explainedSum } from '../../../shared/ledger/explain.ts';
import { moneyLines } from '../../../shared/ledger/lines.ts';
import { type Span, spansOf } from '../../../shared/ledger/spans.ts';
import { groupRows, type Sum } from '../../../shared/ledger/sums.ts';
import type { Words } from '../../../shared/words/words.ts';
import { spanText } from '../projection/spanText.ts';

/** A row of the table behind a figure, with the rows that it is the sum of. */
export interface TreeRow {
  readonly key: string;
  readonly name: string;
  readonly sum: Sum;
  /** Made when the row is opened: a horizon has many months. */
  readonly parts: () => readonly TreeRow[];
  /** The row of the books that this is the whole of, where its inputs can be told. */
  readonly source: ExplainedRow | null;
}

/**
 * What a figure is made of: by payer where there are several, then by line, by segment or intervention, by year and by
 * month. The rows of each level add up to the one above; of stocks, years and months are told as they end.
 */
export function explanationTree(words: Words, scenario: Scenario, explanation: Explanation): TreeRow[] {
  const { rows } = explanation;
  const payers = groupRows(rows, (row) => ('payer' in row ? row.payer : ''));
  if (payers.size < 2) return lineRows(words, scenario, explanation, rows, '');
  return [...payers].map(([payer, own]) => ({
    key: payer,
    name: words.t(`ledger.figures.${payer === '' ? 'society' : payer}`),
    sum: explainedSum(explanation, own),
    parts: () => lineRows(words, scenario, explanation, own, payer),
    source: null,
  }));
}

function lineRows(
  words: Words,
  scenario: Scenario,
  explanation: Explanation,
  rows: readonly ExplainedRow[],
  under: string,
): TreeRow[] {
  return inOrder([...groupRows(rows, lineKey)]).map(([line, own]) => ({
    key: `${under}/${line}`,
    name: words.t(`ledger.lines.${line}`),
    sum: explainedSum(explanation, own),
    parts: () => own.map((row) => partRow(words, scenario, explanation, row, `${under}/${line}`)),
    source: null,
  }));
}

/** Lines of money in the order of the books, whichever segment or intervention comes first. */
function inOrder<Group>(groups: [ReturnType<typeof lineKey>, Group][]): [ReturnType<typeof lineKey>, Group][] {
  const place = (line: string) => (moneyLines as readonly string[]).indexOf(line);
  return groups.sort(([one], [other]) => place(one) - place(other));
}

/** Paid hours are kroner in the books of money, and hours in the count of persons. */
function lineKey(row: ExplainedRow) {
  return !('payer' in row) && row.line === 'paidHours' ? 'hours' : row.line;
}

function partRow(
  words: Words,
  scenario: Scenario,
  explanation: Explanation,
  row: ExplainedRow,
  under: string,
): TreeRow {
  const { kind, id } = row.part;
  const parts = kind === 'segment' ? scenario.segments : scenario.interventions;
  const { startMonth, horizonMonths } = scenario;
  const key = `${under}/${kind}/${id}`;
  return {
    key,
    name: parts.find((one) => one.id === id)?.name ?? id,
    sum: explainedSum(explanation, [row]),
    parts: () =>
      spansOf('year', startMonth, horizonMonths).map((year) => ({
        ...spanRow(words, explanation, row, year, 'year', startMonth, key),
        parts: () =>
          spansOf('month', startMonth, horizonMonths)
            .filter(({ from, to }) => from >= year.from && to <= year.to)
            .map((month) => spanRow(words, explanation, row, month, 'month', startMonth, key)),
      })),
    source: row,
  };
}

function spanRow(
  words: Words,
  explanation: Explanation,
  row: ExplainedRow,
  span: Span,
  grain: 'year' | 'month',
  startMonth: string,
  under: string,
): TreeRow {
  return {
    key: `${under}/${grain}/${span.from}`,
    name: spanText(words, grain, span, startMonth),
    sum: explainedSum(explanation, [row], span),
    parts: () => [],
    source: null,
  };
}
