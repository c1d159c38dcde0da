import { SEGMENTS_MAX } from '../../document/limits.ts';
import { parseScenario } from '../../document/parse.ts';
import type { Scenario } from '../../document/scenario.ts';
import { defaults } from '../../uncertainty/defaults.ts';
import { type ExpectedDraws, expectedDraws } from '../expectedDraws.ts';
import type { FollowUp } from '../followUp.ts';
import { lastCounted } from '../lastCounted.ts';
import { type DrawnNumber, drawnRatio, drawnRatios, drawnShares } from './drawnNumbers.ts';
import { type EvidenceFigure, evidenceFigures } from './evidenceFigures.ts';
import { type MovedNumber, movedNumber } from './movedNumber.ts';
import { moveEffects } from './moveEffects.ts';
import { moveShares } from './moveShares.ts';
import type { Rebased, RebaseNote, RebaseTexts, Update } from './rebased.ts';
import { restart } from './restart.ts';
import { settledReturns } from './settledReturns.ts';
import { stocksNow } from './stocksNow.ts';
import { type Weights, weightsOf } from './weights.ts';

export interface RebaseSettings {
  readonly draws: number;
  readonly seed: number;
}

/** More than the bands need, since most of them will weigh little. */
const REBASE_DRAWS = 4000;
/** So many equally good draws are needed: the mean of fewer is off by more than a tenth of the spread. */
const EFFECTIVE_MIN = 100;

/**
 * A new scenario that goes on from the last figures of a decided one, which is not changed. It starts in the month
 * after with the stocks that were counted, and the shares and effects that the draws vary are moved as far as the
 * figures justify: the draws of the projection are the prior, each is weighted by how likely the figures are in it
 * (MODEL §7, Binomial), and what the document says becomes the weighted mean, with the weighted spread. Where fewer
 * than EFFECTIVE_MIN draws' worth fit the figures, the projection's own uncertainty cannot explain them, and nothing
 * but the stocks is taken over.
 *
 * Yields how many draws are made.
 *
 * @param scenario the decided version
 */
export function* rebaseSteps(
  scenario: Scenario,
  followUp: FollowUp,
  textsOf: (period: string) => RebaseTexts,
  settings: RebaseSettings = { draws: REBASE_DRAWS, seed: scenario.uncertainty?.seed ?? defaults.seed },
): Generator<number, Rebased> {
  const last = lastCounted(scenario, followUp);
  if (!last) return { ok: false, code: 'noFigures' };
  const { period, t } = last;
  if (t >= scenario.horizonMonths) return { ok: false, code: 'planOver' };
  const texts = textsOf(period);

  const figures = evidenceFigures(scenario, followUp);
  const past = yield* drawPast(scenario, t, figures, settings);
  const { weights, update } = judge(past.expected, figures);
  const stocks = stocksNow(
    scenario,
    followUp,
    t,
    scenario.segments.map((_, g) => ({
      support: weighted(past.support[g], weights),
      educationOrJob: weighted(past.educationOrJob[g], weights),
    })),
  );

  const of = (number: DrawnNumber): MovedNumber => {
    const judged = movedNumber(past.values(number), weights);
    return update.code === 'updated' ? judged : { before: judged.before, after: judged.before, isMoved: false };
  };
  const shares = moveShares(
    scenario,
    drawnShares(scenario).map((number) => ({ number, judged: of(number) })),
    texts,
  );
  const effects = moveEffects(
    shares.scenario,
    drawnRatios(scenario).map((effect) => ({
      effect,
      judged: Object.fromEntries(effect.parts.map((part) => [part, of(drawnRatio(scenario, effect, part))])),
    })),
    texts,
  );
  const next = restart(effects.scenario, { t, stocks, sharesOf: settledReturns(scenario, t), texts });
  if (next.segments.length > SEGMENTS_MAX) {
    return { ok: false, code: 'tooManySegments', count: next.segments.length, most: SEGMENTS_MAX };
  }
  const parsed = parseScenario(next);
  if (!parsed.ok) return { ok: false, code: 'invalid', faults: parsed.faults };
  const kept = new Set(next.interventions.map(({ id }) => id));
  return {
    ok: true,
    scenario: parsed.scenario,
    period,
    stocks,
    moved: [...shares.moved, ...effects.moved].filter(({ path }) => isThere(path, kept)),
    update,
    notes: notesOn(scenario, next, t),
    ended: scenario.interventions.filter(({ id }) => !kept.has(id)).map(({ name }) => name),
  };
}

/** All steps at once. */
export function rebase(...[scenario, followUp, textsOf, settings]: Parameters<typeof rebaseSteps>): Rebased {
  const steps = rebaseSteps(scenario, followUp, textsOf, settings);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

interface Past {
  readonly expected: ExpectedDraws;
  /** Persons at time t, one row of draws a segment. */
  readonly support: readonly Float64Array[];
  readonly educationOrJob: readonly Float64Array[];
  /** A drawn number of the document, one a draw. */
  readonly values: (number: DrawnNumber) => Float64Array;
}

/** The draws up to time t, with the numbers that each was drawn from. */
function* drawPast(
  scenario: Scenario,
  t: number,
  figures: readonly EvidenceFigure[],
  settings: RebaseSettings,
): Generator<number, Past> {
  const room = () => new Float64Array(settings.draws);
  const [support, educationOrJob] = [scenario.segments.map(room), scenario.segments.map(room)];
  const numbers = [
    ...drawnShares(scenario),
    ...drawnRatios(scenario).flatMap((effect) => effect.parts.map((part) => drawnRatio(scenario, effect, part))),
  ];
  const rows = new Map(numbers.map((number) => [number.path, { number, values: room() }]));
  const series = figures.flatMap((figure) => [figure.series, ...(figure.begun ? [figure.begun.series] : [])]);
  const expected = yield* expectedDraws(
    { ...scenario, horizonMonths: t },
    series,
    settings,
    (inputs, trajectory, d) => {
      for (let g = 0; g < scenario.segments.length; g++) {
        const at = g * (t + 1) + t;
        (support[g] as Float64Array)[d] = trajectory.support[at] as number;
        (educationOrJob[g] as Float64Array)[d] = (trajectory.education[at] as number) + (trajectory.job[at] as number);
      }
      for (const { number, values } of rows.values()) values[d] = number.read(inputs);
    },
  );
  return { expected, support, educationOrJob, values: ({ path }) => rows.get(path)?.values ?? room() };
}

/** The weights of the draws; even ones where the figures say nothing of them, or more than they can bear. */
function judge(expected: ExpectedDraws, figures: readonly EvidenceFigure[]): { weights: Weights; update: Update } {
  const { draws } = expected;
  const even: Weights = { share: new Float64Array(draws).fill(1 / draws), effective: draws };
  const about = { draws, figures: figures.length };
  if (figures.length === 0) return { weights: even, update: { code: 'noEvidence', effective: draws, ...about } };
  const weights = weightsOf(expected, figures);
  const { effective } = weights;
  if (effective < EFFECTIVE_MIN) return { weights: even, update: { code: 'collapsed', effective, ...about } };
  return { weights, update: { code: 'updated', effective, ...about } };
}

function weighted(values: Float64Array | undefined, { share }: Weights): number {
  return values?.reduce((sum, value, d) => sum + value * (share[d] as number), 0) ?? 0;
}

function isThere(path: string, interventions: ReadonlySet<string>): boolean {
  const [list, id = ''] = path.split('/');
  return list !== 'interventions' || interventions.has(id);
}

function notesOn(scenario: Scenario, next: Scenario, t: number): RebaseNote[] {
  const hasBegun = scenario.interventions.some(({ startMonth }) => startMonth < t);
  return [
    ...(hasBegun ? (['enrolmentAgain'] as const) : []),
    ...(next.segments.length > scenario.segments.length ? (['firstYearAgain'] as const) : []),
    ...(next.horizonMonths > scenario.horizonMonths - t ? (['horizonLengthened'] as const) : []),
  ];
}
