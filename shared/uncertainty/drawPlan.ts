import type { Intervention } from '../document/intervention.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Segment } from '../document/segment.ts';
import { competingHazard, singleHazard } from '../model/rates.ts';
import { MONTHS_PER_YEAR } from '../model/units.ts';
import { baselineSize, costSpreadOf } from './defaults.ts';
import type { Draw } from './draw.ts';
import type { DrawableInputs } from './drawableInputs.ts';
import { drawnEffect } from './drawnEffect.ts';
import { DrawnArm, DrawnShare } from './drawnShares.ts';
import { inputName } from './inputNames.ts';
import { hashName } from './random/hashName.ts';
import { triangular } from './random/triangular.ts';
import { sharedEffects } from './sharedEffects.ts';

/** Writes one uncertain input of a draw over the central one. */
export type WriteDraw = (draw: Draw) => void;

/** What the draws of a document write, input by input; only what it uses and is not sure of. MODEL §7. */
export function drawPlan(scenario: Scenario, inputs: DrawableInputs): WriteDraw[] {
  return [...segmentPlan(scenario.segments, inputs), ...interventionPlan(scenario, inputs)];
}

/** The shares of the target groups. */
export function segmentPlan(segments: readonly Segment[], inputs: DrawableInputs): WriteDraw[] {
  return segments.flatMap((segment, g) => [
    ...baselineDraw(segment, g, inputs),
    ...yearlyDraw(inputName.otherExit(segment), segment, segment.otherExitWithin12Months, inputs.segments.otherExit, g),
    ...returnDraws(segment, g, inputs),
    ...yearlyDraw(
      inputName.completion(segment),
      segment,
      segment.completionToJobWithin12Months ?? 0,
      inputs.segments.completionToJob,
      g,
    ),
  ]);
}

/** The effects, the costs and what a load beyond the norm takes away. */
export function interventionPlan(scenario: Scenario, inputs: DrawableInputs): WriteDraw[] {
  const spread = costSpreadOf(scenario);
  return [
    ...effectDraws(scenario.interventions, inputs),
    ...(spread === 0 ? [] : scenario.interventions.map((one, i) => costDraw(one, i, spread, inputs))),
    ...elasticityDraw(inputs),
  ];
}

function baselineDraw(segment: Segment, g: number, { segments }: DrawableInputs): WriteDraw[] {
  const { baseline } = segment;
  if (baseline.toEducation + baseline.toJob === 0) return [];
  const arm = new DrawnArm(inputName.baseline(segment), baseline, baselineSize(segment));
  return [
    (draw) => {
      arm.draw(draw);
      segments.baselineToEducation[g] = competingHazard(arm.toEducation, arm.either, baseline.withinMonths);
      segments.baselineToJob[g] = competingHazard(arm.toJob, arm.either, baseline.withinMonths);
    },
  ];
}

/** The four returns are four draws, also where a document gives the later years no numbers of their own. */
function returnDraws(segment: Segment, g: number, { segments }: DrawableInputs): WriteDraw[] {
  const name = inputName.return(segment);
  const first = segment.returnWithin12Months;
  const later = segment.returnInLaterYears ?? first;
  return [
    ...yearlyDraw(`${name}/fromEducation`, segment, first.fromEducation, segments.returnFromEducation, g),
    ...yearlyDraw(`${name}/fromJob`, segment, first.fromJob, segments.returnFromJob, g),
    ...yearlyDraw(`${name}/laterFromEducation`, segment, later.fromEducation, segments.laterReturnFromEducation, g),
    ...yearlyDraw(`${name}/laterFromJob`, segment, later.fromJob, segments.laterReturnFromJob, g),
  ];
}

function yearlyDraw(name: string, segment: Segment, share: number, column: Float64Array, g: number): WriteDraw[] {
  if (share === 0) return [];
  const drawn = new DrawnShare(name, share, baselineSize(segment));
  return [
    (draw) => {
      column[g] = singleHazard(drawn.in(draw), MONTHS_PER_YEAR);
    },
  ];
}

/** Interventions with the same effect of the same study are drawn once and written to all of them. */
function effectDraws(all: readonly Intervention[], { interventions }: DrawableInputs): WriteDraw[] {
  return sharedEffects(all).flatMap(({ name, effect, indices }) => {
    const drawn = drawnEffect(name, effect);
    if (!drawn) return [];
    const hours = indices.map((i) => interventions.weeklyHours[i]?.slice());
    const write: WriteDraw = (draw) => {
      drawn.draw(draw);
      for (let index = 0; index < indices.length; index++) {
        const i = indices[index] as number;
        interventions.ratioToEducation[i] = drawn.ratios.toEducation;
        interventions.ratioToJob[i] = drawn.ratios.toJob;
        interventions.ratioDropout[i] = drawn.ratios.dropout;
        scale(hours[index], drawn.ratios.hours, interventions.weeklyHours[i]);
      }
    };
    return [write];
  });
}

/** All parts of an intervention's cost are as much dearer or cheaper; the region's is not drawn. */
function costDraw(one: Intervention, i: number, spread: number, { interventions }: DrawableInputs): WriteDraw {
  const key = hashName(inputName.cost(one));
  const columns = [
    interventions.runningCostPerMonth,
    interventions.fixedCostPerMonth,
    interventions.startupCost,
    interventions.costPerParticipant,
  ] as const;
  const central = columns.map((column) => column[i] as number);
  return (draw) => {
    const factor = triangular(spread, draw.stream(key).uniform());
    for (let part = 0; part < columns.length; part++) {
      (columns[part] as Float64Array)[i] = (central[part] as number) * factor;
    }
  };
}

/** Nobody knows how much a load beyond the norm takes away: anything from nothing to twice as much. */
function elasticityDraw(inputs: DrawableInputs): WriteDraw[] {
  const central = inputs.caseloadElasticity;
  if (central === 0 || inputs.interventions.overload.every((excess) => excess === 0)) return [];
  const key = hashName(inputName.caseloadElasticity());
  return [
    (draw) => {
      inputs.caseloadElasticity = 2 * central * draw.stream(key).uniform();
    },
  ];
}

function scale(from: Float64Array | undefined, factor: number, to: Float64Array | undefined): void {
  if (!from || !to) return;
  for (let month = 0; month < from.length; month++) to[month] = (from[month] as number) * factor;
}
