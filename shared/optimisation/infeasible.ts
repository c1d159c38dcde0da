import type { Infeasible, TodaysMix } from './answer.ts';
import type { Combiner } from './combine.ts';
import { featureAt } from './mixModel.ts';
import { type Problem, tellLimit } from './problem.ts';
import type { Row } from './rows.ts';

type Fault = Infeasible['faults'][number];

/**
 * Why no mix keeps all that is asked: the limits that no mix keeps even by themselves, each with how near one comes.
 * Where each can be kept, those without which there would be a mix, each with how far that mix passes it; where no
 * single one is in the way, all of them.
 */
export function infeasible(problem: Problem, combiner: Combiner, today: TodaysMix, isProved: boolean): Infeasible {
  const bounds = problem.bounds();
  const least = Float64Array.from({ length: problem.whole.features }, (_, feature) =>
    feature < featureAt.rows ? 0 : combiner.leastOf(feature - featureAt.rows),
  );
  const alone: Fault[] = problem.broken(least, bounds).map((broken) => ({ ...broken, alone: true }));
  const { projections, mixes } = problem;
  const faults = alone.length > 0 ? alone : together(problem, combiner, bounds);
  return { kind: 'infeasible', today, faults, isProved, projections, mixes };
}

function together(problem: Problem, combiner: Combiner, bounds: readonly number[]): Fault[] {
  const kinds = [...new Set(problem.rows.map(({ limit }) => limit.kind))];
  const without = kinds.flatMap((kind): Fault[] => {
    const isDropped = (row: Row) => row.limit.kind === kind || (kind === 'budgetYear' && row.isImplied === true);
    const loose = problem.rows.map((row, at) => (isDropped(row) ? Number.POSITIVE_INFINITY : (bounds[at] ?? 0)));
    const { best } = combiner.solve({ bounds: loose, confirm: (options) => problem.confirm(options, loose) });
    if (!best) return [];
    const numbers = problem.numbersOf(problem.amountsOf(problem.choiceOf(best.options)));
    return problem.broken(numbers, bounds).map((broken) => ({ ...broken, alone: false }));
  });
  if (without.length > 0) return without;
  const named = problem.rows.flatMap((row, at) =>
    row.isImplied ? [] : [{ ...tellLimit(row, bounds[at] ?? 0, bounds[at] ?? 0), value: null, alone: false }],
  );
  return named.filter((one, at) => named.findIndex(({ limit }) => limit.kind === one.limit.kind) === at);
}
