import type { Scenario } from '../../document/scenario.ts';
import { countedFigures } from '../countedFigures.ts';
import type { FollowUp } from '../followUp.ts';
import { monthSpan } from '../monthSpan.ts';
import type { Place } from '../place.ts';
import type { StockNow } from './rebased.ts';

/** Persons of a target group. */
export interface Stock {
  readonly support: number;
  readonly educationOrJob: number;
}

/**
 * How many of each target group are on support, and in education or job, at time t: what was counted there, and the
 * rest as projected. Where one of the two was counted, the other is the rest of those followed; where only all groups
 * together were, what is not counted by itself is divided as projected.
 *
 * @param expected one a segment
 */
export function stocksNow(scenario: Scenario, followUp: FollowUp, t: number, expected: readonly Stock[]): StockNow[] {
  const at = (place: Place) => ({
    support: countedAt(scenario, followUp, t, 'support', place),
    educationOrJob: countedAt(scenario, followUp, t, 'educationOrJob', place),
  });
  const own = scenario.segments.map(({ id }, g) => filled(at({ level: 'segment', id }), stockAt(expected, g)));
  const open = own.flatMap((one, g) => (one === null ? [stockAt(expected, g)] : []));
  const [known, rest] = [sumOf(own.filter((one) => one !== null)), sumOf(open)];
  const all = at({ level: 'all' });
  const restCounted = filled(
    {
      support: all.support === null ? null : Math.max(0, all.support - known.support),
      educationOrJob: all.educationOrJob === null ? null : Math.max(0, all.educationOrJob - known.educationOrJob),
    },
    rest,
  );
  return scenario.segments.map(({ id: segmentId }, g): StockNow => {
    const counted = own[g];
    const projected = stockAt(expected, g);
    if (counted) return { segmentId, ...counted, from: 'figure' };
    if (!restCounted) return { segmentId, ...projected, from: 'projected' };
    const part = (name: keyof Stock) => (rest[name] === 0 ? 0 : (restCounted[name] * projected[name]) / rest[name]);
    return { segmentId, support: part('support'), educationOrJob: part('educationOrJob'), from: 'scaled' };
  });
}

function countedAt(
  { startMonth, horizonMonths }: Scenario,
  followUp: FollowUp,
  t: number,
  measure: keyof Stock,
  place: Place,
): number | null {
  const figures = countedFigures(followUp, { measure, place });
  return figures.find(({ period }) => monthSpan(period, startMonth, horizonMonths)?.to === t)?.value ?? null;
}

/** What is counted, and where just one of the two is, the other as the rest of those followed; null for neither. */
function filled(
  { support, educationOrJob }: { readonly support: number | null; readonly educationOrJob: number | null },
  projected: Stock,
): Stock | null {
  const followed = projected.support + projected.educationOrJob;
  if (support !== null) return { support, educationOrJob: educationOrJob ?? Math.max(0, followed - support) };
  return educationOrJob === null ? null : { support: Math.max(0, followed - educationOrJob), educationOrJob };
}

function stockAt(stocks: readonly Stock[], g: number): Stock {
  return stocks[g] ?? { support: 0, educationOrJob: 0 };
}

function sumOf(stocks: readonly Stock[]): Stock {
  return stocks.reduce(
    (sum, one) => ({
      support: sum.support + one.support,
      educationOrJob: sum.educationOrJob + one.educationOrJob,
    }),
    { support: 0, educationOrJob: 0 },
  );
}
