import type { Breakdown } from '../../../shared/ledger/breakdown.ts';
import { type CostLine, costLines } from '../../../shared/ledger/lines.ts';
import type { Span } from '../../../shared/ledger/spans.ts';
import { sumFlows } from '../../../shared/ledger/sums.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { StackLayer } from '../../charts/StackChart.tsx';

const colours: Readonly<Record<CostLine, StackLayer['colour']>> = {
  staff: 1,
  overhead: 2,
  places: 3,
  participants: 4,
  fixed: 5,
  startup: 6,
};

/** What the interventions cost a period, in parts, kroner before subsidies. A part that costs nothing is left out. */
export function costLayers({ t }: Words, { money }: Breakdown, spans: readonly Span[]): StackLayer[] {
  return costLines.flatMap((line) => {
    const rows = money.filter((row) => row.line === line);
    const values = spans.map((span) => -sumFlows(rows, span).scenario);
    if (!values.some((kroner) => kroner > 0)) return [];
    return [{ key: line, name: t(`ledger.lines.${line}`), colour: colours[line], values }];
  });
}
