import type { Scenario } from '../document/scenario.ts';
import { HEADLINE_NUMBERS, headlineAt } from '../model/headlineRow.ts';
import { withoutInterventions } from '../model/project.ts';
import { compareDraws } from '../uncertainty/compareDraws.ts';
import { drawChunk } from '../uncertainty/drawChunk.ts';
import { DrawnModel } from '../uncertainty/drawnModel.ts';
import type { DrawSettings } from '../uncertainty/drawUncertainty.ts';
import type { Sample } from '../uncertainty/uncertainty.ts';
import type { Certainty } from './answer.ts';
import type { Objective } from './question.ts';
import { objectiveAt } from './rows.ts';

/** Draws between two yields. */
const AT_ONCE = 20;

/** The documents that are set against each other. */
export interface Compared {
  readonly best: Scenario;
  readonly today: Scenario;
  readonly runnerUp: Scenario | null;
}

/** How certain the best mix is the best, on draws that all mixes share. MODEL §7. */
export function* certaintyOf(
  { best, today, runnerUp }: Compared,
  objective: Objective,
  settings: DrawSettings,
): Generator<void, Certainty> {
  const ours = yield* drawn(best, objective, settings);
  const present = yield* drawn(today, objective, settings);
  const second = runnerUp && (yield* drawn(runnerUp, objective, settings));
  const today2 = compareDraws([present.asked, ours.asked], 0)[1];
  const shown = compareDraws([present.shown, ours.shown], 0)[1];
  const all = compareDraws([...(second ? [second.asked] : []), present.asked, ours.asked], 0).at(-1);
  if (!today2 || !shown || !all) throw new RangeError('There are no draws to compare.');
  return {
    draws: settings.draws,
    beatsToday: today2.best.extraInEducationOrJob,
    beatsRunnerUp: second && (compareDraws([second.asked, ours.asked], 0)[1]?.best.extraInEducationOrJob ?? null),
    best: all.best.extraInEducationOrJob,
    gain: today2.difference.extraInEducationOrJob,
    netMunicipality: shown.difference.netMunicipality,
    extraInEducationOrJob: shown.difference.extraInEducationOrJob,
  };
}

interface Drawn {
  /** The two headlines that every screen shows. */
  readonly shown: Sample;
  /** The same with the objective in the place of the persons, as the comparison takes a sample. */
  readonly asked: Sample;
}

function* drawn(scenario: Scenario, objective: Objective, { draws, seed }: DrawSettings): Generator<void, Drawn> {
  const model = new DrawnModel(scenario, withoutInterventions(scenario), seed);
  const room = () => new Float64Array(draws);
  const [net, extra, asked] = [room(), room(), room()];
  for (let from = 0; from < draws; from += AT_ONCE) {
    const { count, values } = drawChunk(model, from, Math.min(AT_ONCE, draws - from), {
      first: 0,
      end: HEADLINE_NUMBERS,
    });
    const column = (at: number) => values.subarray(at * count, (at + 1) * count);
    net.set(column(headlineAt.net), from);
    extra.set(column(headlineAt.extraInEducationOrJob), from);
    asked.set(column(objectiveAt[objective]), from);
    yield;
  }
  return {
    shown: { netMunicipality: net, extraInEducationOrJob: extra },
    asked: { netMunicipality: net, extraInEducationOrJob: asked },
  };
}
