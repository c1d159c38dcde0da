import { discountFactor } from '../model/totals.ts';
import type { Breakdown, MoneyRow, PersonRow } from './breakdown.ts';
import type { PersonLine } from './countPersons.ts';
import { type Figure, payerOf } from './figures.ts';
import { type CostLine, costLines } from './lines.ts';
import type { Span } from './spans.ts';
import { type Sum, sumAtEnd, sumFlows } from './sums.ts';

export type ExplainedRow = MoneyRow | PersonRow;

/** What a figure is the sum of. */
export interface Explanation {
  readonly figure: Figure;
  /**
   * 'stock': rows have T + 1 values and the figure is read at the end; 'flow': T values, summed over the months; 'last':
   * T values, of which the last is read.
   */
  readonly kind: 'stock' | 'flow' | 'last';
  /** Whether the figure is the scenario's own sum, or its difference from the reference. */
  readonly reads: 'scenario' | 'difference';
  /** −1 where the rows count what the figure says is avoided or paid. */
  readonly sign: 1 | -1;
  readonly rows: readonly ExplainedRow[];
}

const stocks: Partial<Record<Figure, readonly PersonLine[]>> = {
  extraInEducationOrJob: ['education', 'job'],
  inEducation: ['education'],
  inJob: ['job'],
  onSupport: ['support'],
};

/**
 * What a figure is made of, by line, by segment or intervention and by month. Of a figure that is read off a curve, as
 * the month of balance, the rows are those of the curve; of a price they are the cost. MODEL §5, §6.
 *
 * @param discountRate a year; used for the present value only
 */
export function explain(figure: Figure, breakdown: Breakdown, discountRate: number): Explanation {
  const lines = stocks[figure];
  if (lines) return { figure, kind: 'stock', reads: 'difference', sign: 1, rows: persons(breakdown, lines) };
  const flow = (rows: readonly ExplainedRow[], over: Partial<Explanation> = {}): Explanation => ({
    figure,
    kind: 'flow',
    reads: 'difference',
    sign: 1,
    rows,
    ...over,
  });
  switch (figure) {
    case 'supportMonthsAvoided':
      return flow(persons(breakdown, ['supportMonths']), { sign: -1 });
    case 'paidHours':
      return flow(persons(breakdown, ['paidHours']));
    case 'enrolled':
      return flow(persons(breakdown, ['enrolled']), { reads: 'scenario' });
    case 'waiting':
      return flow(persons(breakdown, ['waiting']), { kind: 'last', reads: 'scenario' });
    case 'programmeCost':
      return flow(programmeCost(breakdown), { reads: 'scenario', sign: -1 });
    case 'costPerExtraPerson':
      return flow(programmeCost(breakdown), { sign: -1 });
    case 'presentValue':
      return flow(accounts(breakdown, figure).map((row) => discounted(row, discountRate)));
    default:
      return flow(accounts(breakdown, figure));
  }
}

/** The figure as the sum of its rows. */
export function explainedValue(explanation: Explanation): number {
  return explainedSum(explanation, explanation.rows)[explanation.reads];
}

/** Some rows of an explanation summed, in a period or in all of them, with the sign of the figure. */
export function explainedSum({ kind, sign }: Explanation, rows: readonly ExplainedRow[], span?: Span): Sum {
  const sum = kind === 'flow' ? sumFlows(rows, span) : sumAtEnd(rows, kind === 'stock' ? 'stock' : 'flow', span);
  // Adding 0 makes nothing of minus nothing.
  const signed = (value: number) => value * sign + 0;
  return { scenario: signed(sum.scenario), reference: signed(sum.reference), difference: signed(sum.difference) };
}

function persons({ persons: rows }: Breakdown, lines: readonly PersonLine[]): PersonRow[] {
  return lines.flatMap((line) => rows.filter((row) => row.line === line));
}

function programmeCost({ money }: Breakdown): MoneyRow[] {
  return money.filter(({ line }) => costLines.includes(line as CostLine));
}

/** The accounts of a payer; of everybody for society. */
function accounts({ money }: Breakdown, figure: Figure): readonly MoneyRow[] {
  const payer = payerOf(figure);
  return payer === null ? money : money.filter((row) => row.payer === payer);
}

function discounted(row: MoneyRow, rate: number): MoneyRow {
  const worth = (kroner: Float64Array) => kroner.map((one, t) => one * discountFactor(rate, t));
  return { ...row, scenario: worth(row.scenario), reference: worth(row.reference) };
}
