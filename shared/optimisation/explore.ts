import { type Candidate, Combiner } from './combine.ts';
import type { Effort } from './effort.ts';
import { sharesOf, solveShares } from './frontier.ts';
import { featureAt } from './mixModel.ts';
import { everyChoice } from './options.ts';
import type { Problem } from './problem.ts';
import { climb, type RunsLeft, searchPart, type Worth } from './search.ts';

/** A part of the runs of a search that prices take; the rest climbs from the best that they led to. */
const PRICED = 0.6;
/** Times that the best mix is climbed from again after the parts have been put together anew. */
const ROUNDS = 3;

/** Whether every choice of a part is run, or the part is searched. */
export function isEnumerated(problem: Problem, part: number, { exact }: Effort): boolean {
  const options = problem.options[part];
  return options !== undefined && options.possible * options.model.weight <= exact;
}

/** Runs that exploring takes at most: for the progress. */
export function runsPlanned(problem: Problem, effort: Effort): number {
  return problem.options.reduce(
    (sum, options, part) =>
      sum + (isEnumerated(problem, part, effort) ? options.possible : runsFor(problem, part, effort)),
    0,
  );
}

/** Fills the options of every part, with a pause after each run of the model. */
export function* explore(problem: Problem, effort: Effort, starts: readonly (readonly number[])[]): Generator<void> {
  const runs = problem.options.map((_, part): RunsLeft => ({ left: runsFor(problem, part, effort) }));
  for (const [part, options] of problem.options.entries()) {
    if (isEnumerated(problem, part, effort)) {
      for (const choice of everyChoice(options.levels)) {
        options.add(choice);
        yield;
      }
    } else {
      const own = runs[part] as RunsLeft;
      const priced: RunsLeft = { left: Math.round(PRICED * own.left) };
      own.left -= priced.left;
      yield* searchPart(
        options,
        starts.map((choice) => problem.within(part, choice)),
        priced,
      );
      own.left += priced.left;
    }
  }
  if (problem.options.some((_, part) => !isEnumerated(problem, part, effort))) {
    yield* climbFromFrontier(problem, effort, runs);
  }
}

/** Climbs from what the searched parts give within each budget: first the whole one, again and again, then the others. */
function* climbFromFrontier(problem: Problem, effort: Effort, runs: readonly RunsLeft[]): Generator<void> {
  const shares = sharesOf(problem).toReversed();
  for (const share of [...Array.from({ length: ROUNDS }, () => 1), ...shares]) {
    const combiner = new Combiner(problem.options, problem.rows);
    const [solution] = yield* solveShares(problem, combiner, [share]);
    if (solution) yield* climbParts(problem, effort, runs, share, solution.candidate);
    if (runs.every(({ left }) => left <= 0)) return;
  }
}

function* climbParts(
  problem: Problem,
  effort: Effort,
  runs: readonly RunsLeft[],
  share: number,
  { options: combination }: Candidate,
): Generator<void> {
  const bounds = problem.bounds(share);
  for (const [part, own] of problem.options.entries()) {
    if (isEnumerated(problem, part, effort)) continue;
    const others = problem.rows.map((_, row) =>
      problem.options.reduce(
        (sum, options, at) => (at === part ? sum : sum + options.at(combination[at] ?? 0, featureAt.rows + row)),
        0,
      ),
    );
    const worth: Worth = (option) => {
      const isKept = problem.rows.every(
        ({ slack }, row) => (others[row] ?? 0) + own.at(option, featureAt.rows + row) <= (bounds[row] ?? 0) + slack / 2,
      );
      return isKept ? own.at(option, featureAt.objective) : Number.NEGATIVE_INFINITY;
    };
    yield* climb(own, own.choices[combination[part] ?? 0] ?? [], worth, runs[part] as RunsLeft);
  }
}

function runsFor(problem: Problem, part: number, { search, runsPerLever }: Effort): number {
  const options = problem.options[part];
  if (!options) return 0;
  return Math.max(runsPerLever * options.levels.length, Math.round(search / options.model.weight));
}
