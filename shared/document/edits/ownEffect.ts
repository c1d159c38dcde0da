import { provenanceFrom } from '../../evidence/interventionFrom.ts';
import { type Evidence, offerOf } from '../../evidence/offer.ts';
import { OWN_ESTIMATE_GROUP, OWN_ESTIMATE_SPREAD } from '../../evidence/ownEstimate.ts';
import type { Language } from '../../words/language.ts';
import type { Effect } from '../effect.ts';
import type { Intervention } from '../intervention.ts';
import type { Scenario } from '../scenario.ts';
import { changeIntervention } from './changeIntervention.ts';
import { dropProvenance } from './dropProvenance.ts';
import type { Edited } from './editNumber.ts';

/** Shares to begin an estimate with where nothing is known: the same with the intervention as without it. */
const START_ARM = { toEducation: 0.15, toJob: 0.1 };
const START_DROPOUT = 0.25;

/** As wide as such a guess deserves: the persons that its shares are drawn as if from. */
const group = { nControl: OWN_ESTIMATE_GROUP, nTreated: OWN_ESTIMATE_GROUP };

/**
 * The document in which the effect of an intervention is the planner's own estimate, of another kind than before: no
 * effect to begin with, over the same months, and marked as an assumption. One that keeps people in education has no
 * aftercare, no ordinary effort that it replaces and no cost of the region's (MODEL §8), so these are left out.
 */
export function setEffectKind(scenario: Scenario, interventionId: string, kind: Effect['kind']): Edited {
  const begin = withOwnEffect(scenario, interventionId, (one) =>
    one.effect.kind === kind ? one.effect : begun(one, kind),
  );
  const wasNone = scenario.interventions.some(({ id, effect }) => id === interventionId && effect.kind === 'none');
  return begin.ok && wasNone && kind !== 'none' ? countedInFull(begin.scenario, interventionId) : begin;
}

/** What a planner estimates is what they hold to be the intervention's own doing, so it counts until they say less. */
function countedInFull(scenario: Scenario, interventionId: string): Edited {
  return changeIntervention(scenario, interventionId, ['causalShare'], (one) =>
    one.causalShare === 1 ? one : { ...one, causalShare: 1 },
  );
}

/**
 * The document in which the effect that an intervention has is taken over as the planner's own estimate, with the same
 * numbers: from then on they can be edited, and no study answers for them.
 */
export function takeOverEffect(scenario: Scenario, interventionId: string): Edited {
  return withOwnEffect(scenario, interventionId, ({ effect }) => {
    if (!('measured' in effect)) return { ...effect };
    const { measured: _, ...rest } = effect;
    return rest;
  });
}

/** The document in which the effect of an intervention is what its evidence says again, with where it is from. */
export function restoreEffect(
  scenario: Scenario,
  interventionId: string,
  evidence: Evidence,
  language: Language,
): Edited {
  const { value, origin } = offerOf(evidence).fields.effect;
  const restored = withOwnEffect(scenario, interventionId, () => value);
  if (!restored.ok) return restored;
  const path = `interventions/${interventionId}/effect`;
  const provenance = dropProvenance(restored.scenario.provenance, path);
  const entry = value.kind === 'none' ? {} : { [path]: provenanceFrom(origin, language) };
  return { ok: true, scenario: { ...restored.scenario, provenance: { ...provenance, ...entry } } };
}

/** The document with another profile of paid hours: [month since enrolment, hours a week]. MODEL §2. */
export function setHoursProfile(scenario: Scenario, interventionId: string, points: [number, number][]): Edited {
  return withOwnEffect(scenario, interventionId, ({ effect }) =>
    effect.kind === 'paidHours' ? { ...effect, points } : effect,
  );
}

function withOwnEffect(scenario: Scenario, interventionId: string, effectOf: (one: Intervention) => Effect): Edited {
  const effectPath = `interventions/${interventionId}/effect`;
  const provenance = dropProvenance(scenario.provenance, effectPath);
  const changed = changeIntervention({ ...scenario, provenance }, interventionId, ['effect'], (one) => {
    const effect = effectOf(one);
    return effect === one.effect ? one : { ...(effect.kind === 'retention' ? forEducation(one) : one), effect };
  });
  if (!changed.ok) return changed;
  const isSame = changed.scenario.interventions === scenario.interventions;
  return isSame ? { ok: true, scenario } : changed;
}

function begun({ effect, durationMonths }: Intervention, kind: Effect['kind']): Effect {
  const effectMonths = effect.kind === 'none' ? durationMonths : effect.effectMonths;
  switch (kind) {
    case 'transition':
      return { kind, effectMonths, control: START_ARM, treated: START_ARM, ...group };
    case 'either': {
      const both = START_ARM.toEducation + START_ARM.toJob;
      return { kind, effectMonths, control: both, treated: both, ...group };
    }
    case 'retention':
      return { kind, effectMonths, control: START_DROPOUT, treated: START_DROPOUT, ...group };
    case 'hazardRatio':
      return { kind, effectMonths, toEducation: 1, toJob: 1, logStandardError: OWN_ESTIMATE_SPREAD };
    case 'paidHours':
      return { kind, effectMonths, points: [[0, 0]], relativeStandardError: OWN_ESTIMATE_SPREAD };
    case 'none':
      return { kind };
  }
}

function forEducation(one: Intervention): Intervention {
  const { aftercare: _, replacesOrdinaryShare: _ordinary, regionCostPerParticipantMonth: _region, ...rest } = one;
  return rest;
}
