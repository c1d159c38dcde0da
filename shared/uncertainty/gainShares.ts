import type { Scenario } from '../document/scenario.ts';
import { withoutInterventions } from '../model/project.ts';
import { effectPoints } from '../weakPoints/effectPoints.ts';
import { Evaluation, type Outcome } from './evaluation.ts';

/**
 * How much of what the effects give rests on a kind of ground: the result with all effects less the result in which
 * those on that ground are not counted (causal share 0), over the result with all effects less the result in which none
 * is counted. Costs stay in every one of them. Null where the effects give nothing. Effects compete for the same
 * persons, so the parts of all grounds need not add up to 1.
 */
export interface GainShares {
  /** The planner's own estimates, and results that no comparison group was set against. */
  readonly ownEstimate: Ground;
  readonly noComparison: Ground;
}

export interface Ground {
  readonly interventionIds: readonly string[];
  readonly ofNetMunicipality: number | null;
  readonly ofExtraInEducationOrJob: number | null;
}

export function gainShares(scenario: Scenario, reference: Scenario = withoutInterventions(scenario)): GainShares {
  const points = effectPoints(scenario);
  const all = outcome(scenario, reference);
  const none = outcome(
    uncounted(scenario, () => true),
    reference,
  );
  const ground = (code: 'ownEstimate' | 'noComparison'): Ground => {
    const interventionIds = points.filter((point) => point.code === code).map(({ field }) => field.split('/')[1] ?? '');
    const less = outcome(
      uncounted(scenario, (id) => interventionIds.includes(id)),
      reference,
    );
    return {
      interventionIds,
      ofNetMunicipality: part(all, less, none, (one) => one.netMunicipality),
      ofExtraInEducationOrJob: part(all, less, none, (one) => one.extraInEducationOrJob),
    };
  };
  return { ownEstimate: ground('ownEstimate'), noComparison: ground('noComparison') };
}

/** Less than this much of a person or a krone is nothing to divide by. */
const NOTHING = 1e-9;

function part(all: Outcome, less: Outcome, none: Outcome, read: (outcome: Outcome) => number): number | null {
  const whole = read(all) - read(none);
  return Math.abs(whole) <= NOTHING ? null : (read(all) - read(less)) / whole;
}

function uncounted(scenario: Scenario, isLeftOut: (id: string) => boolean): Scenario {
  const interventions = scenario.interventions.map((one) => (isLeftOut(one.id) ? { ...one, causalShare: 0 } : one));
  return { ...scenario, interventions };
}

function outcome(scenario: Scenario, reference: Scenario): Outcome {
  return new Evaluation(scenario, reference).central();
}
