import type { Breakdown } from '../../../shared/ledger/breakdown.ts';
import type { PersonLine } from '../../../shared/ledger/countPersons.ts';
import type { Span } from '../../../shared/ledger/spans.ts';
import { sumFlows } from '../../../shared/ledger/sums.ts';
import type { Words } from '../../../shared/words/words.ts';
import type { StackLayer } from '../../charts/StackChart.tsx';

/**
 * Where the persons of a segment are, on average over the months of each period, with the plan: the layers add up to
 * everybody who has come so far.
 *
 * @param segment the id of one segment; null for all
 */
export function whereLayers(
  { t }: Words,
  { persons }: Breakdown,
  spans: readonly Span[],
  segment: string | null,
): StackLayer[] {
  const rows = persons.filter(({ part }) => part.kind === 'segment' && (segment === null || part.id === segment));
  const of = (line: PersonLine) => rows.filter((row) => row.line === line);
  const mean = (line: PersonLine) => spans.map((span) => sumFlows(of(line), span).scenario / (span.to - span.from));
  const left = spans.map(({ from, to }) => {
    let sum = 0;
    for (const { scenario } of of('left')) {
      for (let at = from; at < to; at++) sum += ((scenario[at] ?? 0) + (scenario[at + 1] ?? 0)) / 2;
    }
    return sum / (to - from);
  });
  const inIntervention = mean('interventionMonths');
  const layer = (key: keyof typeof colours, values: readonly number[]): StackLayer => ({
    key,
    name: t(`projection.where.${key}`),
    colour: colours[key],
    values,
  });
  return [
    layer('job', mean('jobMonths')),
    layer('education', mean('educationMonths')),
    layer('intervention', inIntervention),
    layer(
      'waiting',
      mean('supportMonths').map((all, at) => Math.max(0, all - (inIntervention[at] ?? 0))),
    ),
    layer('left', left),
  ];
}

const colours = { job: 1, education: 4, intervention: 2, waiting: 5, left: 0 } as const;
