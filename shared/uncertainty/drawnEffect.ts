import type { Effect } from '../document/effect.ts';
import { type Ratios, ratiosOf } from '../model/effect.ts';
import { competingHazard, hazardRatio, singleHazard } from '../model/rates.ts';
import { LARGEST_QUOTIENT } from '../model/units.ts';
import { defaults } from './defaults.ts';
import type { Draw } from './draw.ts';
import { DrawnArm, DrawnShare } from './drawnShares.ts';
import { hashName } from './random/hashName.ts';
import { drawNormal } from './random/normal.ts';

/** What a draw says that an effect is: its ratios, and the factor on its paid hours. */
export interface DrawnRatios {
  toEducation: number;
  toJob: number;
  dropout: number;
  hours: number;
}

/** Draws an effect, over and over into the same object. MODEL §7. */
export interface DrawnEffect {
  readonly ratios: DrawnRatios;
  draw(draw: Draw): void;
}

/**
 * The uncertainty of an effect under its name; null where there is none: no effect, or an arm in which nobody went any
 * way, so that every ratio keeps its central value.
 */
export function drawnEffect(name: string, effect: Effect): DrawnEffect | null {
  const central = ratiosOf(effect);
  const ratios: DrawnRatios = { ...central, hours: 1 };
  switch (effect.kind) {
    case 'transition':
      return drawnTransition(name, effect, central, ratios);
    case 'either':
    case 'retention': {
      const ratio = drawnJointRatio(name, effect);
      if (!ratio) return null;
      const isDropout = effect.kind === 'retention';
      const draw = (at: Draw) => {
        const drawn = ratio(at);
        if (isDropout) ratios.dropout = drawn;
        else ratios.toEducation = ratios.toJob = drawn;
      };
      return { ratios, draw };
    }
    case 'hazardRatio': {
      const spread = effect.logStandardError ?? defaults.logStandardError;
      const [education, job] = [hashName(`${name}/toEducation`), hashName(`${name}/toJob`)];
      if (spread === 0) return null;
      const draw = (at: Draw) => {
        ratios.toEducation = limited(effect.toEducation * Math.exp(spread * drawNormal(at.stream(education))));
        ratios.toJob = limited(effect.toJob * Math.exp(spread * drawNormal(at.stream(job))));
      };
      return { ratios, draw };
    }
    case 'paidHours': {
      const spread = effect.relativeStandardError ?? defaults.relativeStandardError;
      const key = hashName(`${name}/hours`);
      if (spread === 0) return null;
      const draw = (at: Draw) => {
        ratios.hours = Math.max(0, 1 + spread * drawNormal(at.stream(key)));
      };
      return { ratios, draw };
    }
    case 'none':
      return null;
  }
}

/** Each ratio is drawn unless nobody in one of the arms went that way. */
function drawnTransition(
  name: string,
  { control, treated, nControl, nTreated, effectMonths }: Extract<Effect, { kind: 'transition' }>,
  central: Ratios,
  ratios: DrawnRatios,
): DrawnEffect | null {
  const movesEducation = control.toEducation > 0 && treated.toEducation > 0;
  const movesJob = control.toJob > 0 && treated.toJob > 0;
  if (!movesEducation && !movesJob) return null;
  const without = new DrawnArm(`${name}/control`, control, nControl ?? defaults.studySize);
  const within = new DrawnArm(`${name}/treated`, treated, nTreated ?? defaults.studySize);
  const ratio = (part: 'toEducation' | 'toJob') =>
    hazardRatio(
      competingHazard(within[part], within.either, effectMonths),
      competingHazard(without[part], without.either, effectMonths),
    );
  const draw = (at: Draw) => {
    without.draw(at);
    within.draw(at);
    ratios.toEducation = movesEducation ? ratio('toEducation') : central.toEducation;
    ratios.toJob = movesJob ? ratio('toJob') : central.toJob;
  };
  return { ratios, draw };
}

function drawnJointRatio(
  name: string,
  { control, treated, nControl, nTreated, effectMonths }: Extract<Effect, { kind: 'either' | 'retention' }>,
): ((draw: Draw) => number) | null {
  if (control === 0 || treated === 0) return null;
  const without = new DrawnShare(`${name}/control`, control, nControl ?? defaults.studySize);
  const within = new DrawnShare(`${name}/treated`, treated, nTreated ?? defaults.studySize);
  return (at) => hazardRatio(singleHazard(within.in(at), effectMonths), singleHazard(without.in(at), effectMonths));
}

function limited(ratio: number): number {
  return Math.min(LARGEST_QUOTIENT, ratio);
}
