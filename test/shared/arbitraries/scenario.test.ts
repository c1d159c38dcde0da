import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Intervention } from '../../../shared/document/intervention.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { runs } from './runs.ts';
import { scenario } from './scenario.ts';

test('every random document is valid', () => {
  fc.assert(
    fc.property(scenario, (document) => {
      expect(parseScenario(document)).toEqual({ ok: true, scenario: document });
    }),
    runs(500),
  );
});

const interventionsOf = (kinds: string[]) => (document: Scenario) =>
  document.interventions.some((one) => kinds.includes(one.effect.kind));
const someIntervention = (holds: (one: Intervention) => unknown) => (document: Scenario) =>
  document.interventions.some((one) => Boolean(holds(one)));
const servesSegment = (startsIn: string, retention: boolean) => (document: Scenario) =>
  document.interventions.some(
    (one) =>
      (one.effect.kind === 'retention') === retention &&
      one.allocation.some((part) => document.segments.find(({ id }) => id === part.segmentId)?.startsIn === startsIn),
  );

/** What the random documents must not miss. */
const features: Record<string, (document: Scenario) => unknown> = {
  'no interventions': ({ interventions }) => interventions.length === 0,
  'effect transition': interventionsOf(['transition']),
  'effect either': interventionsOf(['either']),
  'effect retention': interventionsOf(['retention']),
  'effect hazardRatio': interventionsOf(['hazardRatio']),
  'effect paidHours': interventionsOf(['paidHours']),
  'effect none': interventionsOf(['none']),
  'capacity caseload': someIntervention((one) => one.capacity.kind === 'caseload'),
  'capacity hours': someIntervention((one) => one.capacity.kind === 'hours'),
  'capacity places': someIntervention((one) => one.capacity.kind === 'places'),
  'no places': someIntervention((one) => one.capacity.kind === 'places' && one.capacity.places === 0),
  'caseload above the norm': someIntervention(
    ({ capacity, caseloadNorm: norm }) => capacity.kind === 'caseload' && norm && capacity.caseload > norm.max,
  ),
  'caseload within the norm': someIntervention(
    ({ capacity, caseloadNorm: norm }) => capacity.kind === 'caseload' && norm && capacity.caseload <= norm.max,
  ),
  'dose below the norm': someIntervention(
    ({ capacity, doseNorm }) => capacity.kind === 'hours' && doseNorm && capacity.hoursPerPersonPerWeek < doseNorm,
  ),
  'dose within the norm': someIntervention(
    ({ capacity, doseNorm }) => capacity.kind === 'hours' && doseNorm && capacity.hoursPerPersonPerWeek >= doseNorm,
  ),
  'an effect that a dose below the norm weakens': (document) =>
    document.interventions.some(
      ({ capacity, doseNorm, effect, causalShare }) =>
        capacity.kind === 'hours' &&
        doseNorm &&
        capacity.hoursPerPersonPerWeek < doseNorm &&
        document.assumptions.caseloadElasticity > 0 &&
        document.assumptions.caseloadElasticity * (1 - capacity.hoursPerPersonPerWeek / doseNorm) < 1 &&
        effect.kind !== 'none' &&
        causalShare > 0,
    ),
  'an effect that a caseload above the norm weakens': (document) =>
    document.interventions.some(
      ({ capacity, caseloadNorm: norm, effect, causalShare }) =>
        capacity.kind === 'caseload' &&
        norm &&
        capacity.caseload > norm.max &&
        document.assumptions.caseloadElasticity > 0 &&
        document.assumptions.caseloadElasticity * (capacity.caseload / norm.max - 1) < 1 &&
        effect.kind !== 'none' &&
        causalShare > 0,
    ),
  'aftercare that counts': someIntervention(({ aftercare }) => aftercare && aftercare.months * aftercare.load > 0),
  'ramp longer than the horizon': ({ interventions, horizonMonths }) =>
    interventions.some((one) => one.rampMonths > horizonMonths),
  'an end': someIntervention((one) => one.endMonth !== undefined),
  'several allocations': someIntervention((one) => one.allocation.length > 1),
  'an allocation of 0': someIntervention((one) => one.allocation.some(({ share }) => share === 0)),
  'a control arm of 0': someIntervention((one) => one.effect.kind === 'either' && one.effect.control === 0),
  'treated below control': someIntervention(
    ({ effect }) => effect.kind === 'either' && effect.treated < effect.control,
  ),
  'one outcome that the control arm lacks': someIntervention(
    ({ effect }) => effect.kind === 'transition' && effect.control.toJob === 0 && effect.treated.toJob > 0,
  ),
  'hazard ratio below 1': someIntervention((one) => one.effect.kind === 'hazardRatio' && one.effect.toJob < 1),
  'effect longer than duration': someIntervention(
    ({ effect, durationMonths }) => effect.kind !== 'none' && effect.effectMonths > durationMonths,
  ),
  'measured time': someIntervention(({ effect }) => 'measured' in effect),
  subsidy: someIntervention((one) => one.stateSubsidyShare),
  'replaced ordinary effort': someIntervention((one) => one.replacesOrdinaryShare),
  'a saving of the region': someIntervention((one) => Number(one.regionCostPerParticipantMonth) < 0),
  'a published saving': someIntervention((one) => one.publishedSavingPerPerson),
  'causal share 0': someIntervention((one) => one.causalShare === 0),
  'retention where people start on support': servesSegment('support', true),
  'retention where people start in education': servesSegment('education', true),
  'support for those who started in education': servesSegment('education', false),
  'ordinary effort with an elasticity': (document) => document.ordinaryEffort?.elasticity,
  'cashable ordinary effort': (document) => document.economy.cashableOrdinaryShare,
  'tax retained': (document) => document.economy.tax.municipalRetained,
  completion: ({ segments }) => segments.some((one) => one.completionToJobWithin12Months),
  'returns in later years': ({ segments }) => segments.some((one) => one.returnInLaterYears),
  'no returns in later years': ({ segments }) => segments.some((one) => !one.returnInLaterYears),
  'nobody at first': ({ segments }) => segments.some((one) => one.persons === 0),
  'no inflow': ({ segments }) => segments.some((one) => one.inflowPerMonth === 0),
  'the longest horizon': ({ horizonMonths }) => horizonMonths === 72,
  'the shortest horizon': ({ horizonMonths }) => horizonMonths === 12,
  'a start in mid-year': ({ startMonth }) => !startMonth.endsWith('-01'),
  provenance: (document) => document.provenance,
  planner: (document) => document.planner,
};

const documents = fc.sample(scenario, runs(500));

test.each(Object.entries(features))('random documents cover: %s', (_, holds) => {
  expect(documents.filter((document) => Boolean(holds(document))).length).toBeGreaterThan(2);
});
