import type { Effect } from '../document/effect.ts';
import type { Intervention } from '../document/intervention.ts';
import type { Scenario } from '../document/scenario.ts';
import { overload, ratiosOf, weeklyHoursProfile } from '../model/effect.ts';
import { interventionInputs } from '../model/interventionInputs.ts';
import { LARGEST_QUOTIENT } from '../model/units.ts';
import { costSpreadOf, defaults } from './defaults.ts';
import { Draw } from './draw.ts';
import { drawnEffect } from './drawnEffect.ts';
import { inputName } from './inputNames.ts';
import { between } from './quantiles.ts';
import { normalQuantile } from './random/normalQuantile.ts';
import { triangular } from './random/triangular.ts';
import { type SharedEffect, sharedEffects } from './sharedEffects.ts';
import type { InputValue, UncertainInput } from './uncertainInput.ts';

/** How many times as strong, or as dear, the search goes. */
const FACTOR_MAX = 10;
/** MODEL §8: the largest elasticity. */
const ELASTICITY_MAX = 5;
/** Draws of an effect whose percentiles have no formula. */
const EFFECT_DRAWS = 4_001;

/** The uncertain inputs of the interventions of a document. MODEL §7. */
export function uncertainInterventionInputs(scenario: Scenario): UncertainInput[] {
  const spread = costSpreadOf(scenario);
  return [
    ...sharedEffects(scenario.interventions).flatMap((shared) => effectInput(scenario, shared)),
    ...(spread === 0 ? [] : scenario.interventions.flatMap((one) => costInput(one, spread))),
    ...elasticityInput(scenario),
  ];
}

/** All ratios of one effect move together, each to the percentile of its own drawn distribution. */
function effectInput(scenario: Scenario, { name, effect, indices }: SharedEffect): UncertainInput[] {
  if (!drawnEffect(name, effect)) return [];
  const ratios = ratiosOf(effect);
  const central = partsOf(effect).map(
    (part): InputValue => ({
      part,
      unit: part === 'hours' ? 'factor' : 'ratio',
      value: part === 'hours' ? 1 : ratios[part],
    }),
  );
  let drawn: Record<EffectPart, Float64Array> | undefined;
  return [
    {
      name,
      kind: 'effect',
      segmentId: null,
      interventionIds: indices.map((i) => scenario.interventions[i]?.id ?? ''),
      central,
      at: (share) => {
        const exact = formulaOf(effect, share);
        if (exact) return central.map((one) => ({ ...one, value: exact(one.value) }));
        drawn ??= effectDraws(name, effect, scenario.uncertainty?.seed ?? defaults.seed);
        const sample = drawn;
        return central.map((one) => ({ ...one, value: between(sample[one.part as EffectPart], share) }));
      },
      scaled: (factor) =>
        central.map((one) => ({
          ...one,
          value: one.part === 'hours' ? factor : Math.min(LARGEST_QUOTIENT, one.value ** factor),
        })),
      factorMax: FACTOR_MAX,
      write: (values, { interventions }, document) => {
        for (const [i, one] of document.interventions.entries()) {
          if (one.causalShare === 0 || inputName.effect(one) !== name) continue;
          for (const { part, value } of values) {
            if (part === 'toEducation') interventions.ratioToEducation[i] = value;
            if (part === 'toJob') interventions.ratioToJob[i] = value;
            if (part === 'dropout') interventions.ratioDropout[i] = value;
            if (part === 'hours') {
              interventions.weeklyHours[i]?.set(weeklyHoursProfile(one.effect).map((hours) => hours * value));
            }
          }
        }
      },
    },
  ];
}

type EffectPart = 'toEducation' | 'toJob' | 'dropout' | 'hours';

function partsOf({ kind }: Effect): readonly EffectPart[] {
  if (kind === 'retention') return ['dropout'];
  return kind === 'paidHours' ? ['hours'] : ['toEducation', 'toJob'];
}

/** The percentile of a ratio or of the hours where it has a formula, as a function of the central value. */
function formulaOf(effect: Effect, share: number): ((central: number) => number) | null {
  const deviation = normalQuantile(share);
  if (effect.kind === 'hazardRatio') {
    const factor = Math.exp(deviation * (effect.logStandardError ?? defaults.logStandardError));
    return (central) => Math.min(LARGEST_QUOTIENT, central * factor);
  }
  if (effect.kind === 'paidHours') {
    const factor = 1 + deviation * (effect.relativeStandardError ?? defaults.relativeStandardError);
    return (central) => central * Math.max(0, factor);
  }
  return null;
}

function effectDraws(name: string, effect: Effect, seed: number): Record<EffectPart, Float64Array> {
  const room = () => new Float64Array(EFFECT_DRAWS);
  const all = { toEducation: room(), toJob: room(), dropout: room(), hours: room() };
  const drawn = drawnEffect(name, effect);
  const draw = new Draw(seed);
  for (let number = 0; drawn && number < EFFECT_DRAWS; number++) {
    draw.goTo(number);
    drawn.draw(draw);
    all.toEducation[number] = drawn.ratios.toEducation;
    all.toJob[number] = drawn.ratios.toJob;
    all.dropout[number] = drawn.ratios.dropout;
    all.hours[number] = drawn.ratios.hours;
  }
  for (const values of Object.values(all)) values.sort();
  return all;
}

/** A factor on every part of an intervention's cost. One that costs nothing is certain. */
function costInput(one: Intervention, spread: number): UncertainInput[] {
  const kroner = interventionInputs([one]);
  const columns = ['runningCostPerMonth', 'fixedCostPerMonth', 'startupCost', 'costPerParticipant'] as const;
  if (columns.every((column) => kroner[column][0] === 0)) return [];
  const values = (value: number): InputValue[] => [{ part: 'cost', unit: 'factor', value }];
  return [
    {
      name: inputName.cost(one),
      kind: 'cost',
      segmentId: null,
      interventionIds: [one.id],
      central: values(1),
      at: (share) => values(triangular(spread, share)),
      scaled: values,
      factorMax: FACTOR_MAX,
      write: ([factor], { interventions }, document) => {
        const i = document.interventions.findIndex(({ id }) => id === one.id);
        if (i < 0 || !factor) return;
        for (const column of columns) interventions[column][i] = (kroner[column][0] as number) * factor.value;
      },
    },
  ];
}

function elasticityInput({ assumptions, interventions }: Scenario): UncertainInput[] {
  const central = assumptions.caseloadElasticity;
  if (central === 0 || interventions.every((one) => overload(one) === 0)) return [];
  const values = (value: number): InputValue[] => [{ part: 'elasticity', unit: 'elasticity', value }];
  return [
    {
      name: inputName.caseloadElasticity(),
      kind: 'caseloadElasticity',
      segmentId: null,
      interventionIds: interventions.filter((one) => overload(one) > 0).map(({ id }) => id),
      central: values(central),
      at: (share) => values(2 * central * share),
      scaled: (factor) => values(central * factor),
      factorMax: ELASTICITY_MAX / central,
      write: ([elasticity], inputs) => {
        if (elasticity) inputs.caseloadElasticity = elasticity.value;
      },
    },
  ];
}
