import type { Effect } from '../document/effect.ts';
import type { Intervention } from '../document/intervention.ts';
import type { Scenario } from '../document/scenario.ts';
import type { Segment } from '../document/segment.ts';
import { fidelity, overload, ratiosOf } from './effect.ts';
import { competingHazard, singleHazard } from './rates.ts';
import { MONTHS_PER_YEAR } from './units.ts';

/** Arms (0–1) within `effectMonths`, of people on support or, for retention, of people in education. */
export type EffectHere = Extract<Effect, { kind: 'transition' | 'retention' }>;

/**
 * What an effect comes to among those whom the intervention serves: the study's ratios on their own baseline, with
 * causal share and fidelity, over the months that the effect holds. An average of its segments by their shares. Others
 * who leave the model are not counted away, as they are not in a study. Null for effects that are no ratio. MODEL §2.
 */
export function effectHere(scenario: Scenario, intervention: Intervention): EffectHere | null {
  const { effect, causalShare, allocation } = intervention;
  if (effect.kind === 'none' || effect.kind === 'paidHours') return null;
  const weakened = causalShare * fidelity(overload(intervention), scenario.assumptions.caseloadElasticity);
  const ratios = ratiosOf(effect);
  const { effectMonths } = effect;
  const mean = (armOf: (segment: Segment) => number) =>
    allocation.reduce((sum, { segmentId, share }) => {
      const segment = scenario.segments.find(({ id }) => id === segmentId);
      return segment ? sum + share * armOf(segment) : sum;
    }, 0);
  if (effect.kind === 'retention') {
    const dropout = ratios.dropout ** weakened;
    return {
      kind: 'retention',
      effectMonths,
      control: mean((segment) => dropoutWithin(segment, effectMonths, 1)),
      treated: mean((segment) => dropoutWithin(segment, effectMonths, dropout)),
    };
  }
  const arm = (toEducation: number, toJob: number) => ({
    toEducation: mean((segment) => leftWithin(segment, effectMonths, { toEducation, toJob }).toEducation),
    toJob: mean((segment) => leftWithin(segment, effectMonths, { toEducation, toJob }).toJob),
  });
  return {
    kind: 'transition',
    effectMonths,
    control: arm(1, 1),
    treated: arm(ratios.toEducation ** weakened, ratios.toJob ** weakened),
  };
}

interface Ways {
  readonly toEducation: number;
  readonly toJob: number;
}

/** The shares of a segment's people on support that go to education and to job within `months`. */
function leftWithin({ baseline }: Segment, months: number, ratios: Ways): Ways {
  const all = baseline.toEducation + baseline.toJob;
  const education = competingHazard(baseline.toEducation, all, baseline.withinMonths) * ratios.toEducation;
  const job = competingHazard(baseline.toJob, all, baseline.withinMonths) * ratios.toJob;
  const hazard = education + job;
  if (hazard === 0) return { toEducation: 0, toJob: 0 };
  const left = -Math.expm1(-hazard * months);
  return { toEducation: (left * education) / hazard, toJob: (left * job) / hazard };
}

/** The share of a segment's people in education that returns to support within `months` of its start. */
function dropoutWithin({ returnWithin12Months, returnInLaterYears }: Segment, months: number, ratio: number): number {
  const first = singleHazard(returnWithin12Months.fromEducation, MONTHS_PER_YEAR);
  const later = singleHazard((returnInLaterYears ?? returnWithin12Months).fromEducation, MONTHS_PER_YEAR);
  const inFirst = Math.min(months, MONTHS_PER_YEAR);
  return -Math.expm1(-(first * inFirst + later * (months - inFirst)) * ratio);
}
