import type { Scenario } from '../document/scenario.ts';
import { type DrawSettings, drawSettings } from '../uncertainty/drawUncertainty.ts';
import type { Found, Mix, OptimisationAnswer, OptimisationProgress, Proof, TodaysMix } from './answer.ts';
import { bindingOf } from './binding.ts';
import { certaintyOf } from './certainty.ts';
import { Combiner, nearness, type Solved } from './combine.ts';
import { distanceOf } from './distance.ts';
import { type Effort, usualEffort } from './effort.ts';
import { explore, isEnumerated, runsPlanned } from './explore.ts';
import { firstMix } from './firstMix.ts';
import { frontierOf, sharesOf, solveShares } from './frontier.ts';
import { infeasible } from './infeasible.ts';
import { marginalOf } from './marginal.ts';
import { mixDocument } from './mixDocument.ts';
import { featureAt, MixModel } from './mixModel.ts';
import { otherMixes } from './otherMixes.ts';
import { Problem } from './problem.ts';
import type { Question } from './question.ts';
import { questionFaults } from './questionFaults.ts';
import { runnerUpOf } from './runnerUp.ts';

/** How far the work is when there is a first mix, when it has explored, and when it has put together. */
const BEGUN = 0.05;
const EXPLORED = 0.7;
const PUT_TOGETHER = 0.8;

/**
 * The best use of the money: the mix of amounts that gives most of what the question asks and keeps all its limits.
 *
 * The scenario falls into parts that share no target group. A part with few enough choices is run for every one of
 * them, a larger one is searched; the parts are then put together by branch and bound, which is exact, as the model's
 * numbers of a scenario are the sums of its parts'. What is told is what the model says of the mix itself.
 *
 * Works step by step, so that whoever drives it can show how far it is and let go of it; it knows no clock and no
 * chance, and the same question always gets the same answer.
 *
 * @param question one without faults, see `questionFaults`
 * @throws RangeError for a question with faults
 */
export function* optimise(
  scenario: Scenario,
  question: Question,
  effort: Effort = usualEffort,
): Generator<OptimisationProgress, OptimisationAnswer> {
  const [fault] = questionFaults(scenario, question);
  if (fault) throw new RangeError(`The question cannot be asked: ${fault.code}.`);
  const problem = new Problem(scenario, question);
  const { today, numbers } = todayOf(problem);
  const first = yield* counted(firstMix(problem), problem.levels.length, 0, BEGUN);
  if (first) yield { done: BEGUN, answer: firstAnswer(problem, today, problem.mixOf(problem.amountsOf(first.choice))) };

  const exploring = explore(problem, effort, [problem.today, ...(first ? [first.choice] : [])]);
  yield* counted(exploring, runsPlanned(problem, effort), BEGUN, EXPLORED);
  const combiner = new Combiner(problem.options, problem.rows);
  const bounds = problem.bounds();
  const known = first ? problem.confirm(problem.combinationOf(first.choice), bounds) : null;
  const solved = combiner.solve({ bounds, start: known, confirm: (options) => problem.confirm(options, bounds) });
  yield { done: EXPLORED, answer: null };
  const isEvery = problem.options.every((_, part) => isEnumerated(problem, part, effort));
  if (!solved.best) return infeasible(problem, combiner, today, isEvery && solved.atMost === Number.NEGATIVE_INFINITY);

  const shares = sharesOf(problem);
  const solving = solveShares(problem, combiner, shares, [solved.best]);
  const solutions = yield* counted(solving, shares.length, EXPLORED, PUT_TOGETHER);
  const chosen = solutions.find(({ share }) => share === 1)?.candidate ?? solved.best;
  const best = problem.mixOf(problem.amountsOf(problem.choiceOf(chosen.options)));
  const runnerUp = runnerUpOf(problem, combiner, chosen);
  const whole: Found = {
    ...firstAnswer(problem, today, best),
    stage: 'whole',
    runnerUp,
    binding: bindingOf(problem, best),
    marginal: marginalOf(problem, today, best),
    frontier: frontierOf(problem, solutions),
    distance: distanceOf(problem, combiner, today, numbers),
    others: otherMixes(problem),
    proof: isEvery ? proofOf(solved, best) : { kind: 'searched' },
    projections: problem.projections,
  };
  yield { done: PUT_TOGETHER, answer: whole };

  const documentOf = ({ amounts }: Mix) => mixDocument(scenario, question.levers, amounts);
  const compared = { best: documentOf(best), today: scenario, runnerUp: runnerUp && documentOf(runnerUp) };
  const settings = settingsOf(problem, effort);
  const drawing = certaintyOf(compared, question.objective, settings);
  const certainty = yield* counted(drawing, stepsOfDraws(settings, runnerUp ? 3 : 2), PUT_TOGETHER, 1);
  return { ...whole, certainty };
}

/** Today's plan as it stands, and its numbers by row. */
function todayOf(problem: Problem): { readonly today: TodaysMix; readonly numbers: Float64Array } {
  const { scenario, question, rows } = problem;
  const model = new MixModel(scenario, [], question, rows);
  const numbers = new Float64Array(model.features);
  model.measure([], numbers);
  const today = {
    amounts: problem.present,
    cost: numbers[featureAt.cost] as number,
    years: model.years(),
    objective: numbers[featureAt.objective] as number,
    headline: model.headline(),
    broken: [...problem.broken(numbers), ...problem.outsideLevers()],
  };
  return { today, numbers };
}

function firstAnswer(problem: Problem, today: TodaysMix, best: Mix): Found {
  return {
    kind: 'found',
    stage: 'first',
    today,
    best,
    runnerUp: null,
    gain: best.objective - today.objective,
    binding: [],
    marginal: [],
    frontier: [],
    distance: null,
    others: [],
    certainty: null,
    proof: { kind: 'searched' },
    projections: problem.projections,
    mixes: problem.mixes,
  };
}

function proofOf({ atMost }: Solved, { objective }: Mix): Proof {
  const gap = atMost - objective;
  if (gap <= nearness(objective)) return { kind: 'exact' };
  return { kind: 'within', gap, share: gap / Math.max(Math.abs(objective), Number.EPSILON) };
}

function settingsOf({ scenario, whole }: Problem, { draws, drawsMost, drawsLeast }: Effort): DrawSettings {
  const own = drawSettings(scenario);
  const affordable = Math.max(drawsLeast, Math.min(drawsMost, Math.floor(draws / whole.weight)));
  return { seed: own.seed, draws: Math.min(own.draws, affordable) };
}

function stepsOfDraws({ draws }: DrawSettings, mixes: number): number {
  return mixes * Math.ceil(draws / 20);
}

/** The steps of some work as progress from one share of the whole to another. */
function* counted<Result>(
  work: Generator<void, Result>,
  steps: number,
  from: number,
  to: number,
): Generator<OptimisationProgress, Result> {
  for (let step = 1; ; step++) {
    const { done, value } = work.next();
    if (done) return value;
    yield { done: Math.min(to, from + ((to - from) * step) / steps), answer: null };
  }
}
