import fc from 'fast-check';
import { withGuidanceCapIds } from '../../../shared/document/guidanceCap.ts';
import type { Capacity, Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';
import { run } from '../../../shared/model/run.ts';
import { inputsOf } from '../../../shared/model/inputs.ts';
import { sum } from '../../../shared/model/totals.ts';
import { sizeOf } from '../../../shared/optimisation/lever.ts';
import { objectives, type Lever, type Question } from '../../../shared/optimisation/question.ts';
import { plainEconomy, plainIntervention, plainScenario, plainSegment, ratios } from '../model/plainScenario.ts';

/** A document and a question with so few mixes that every one can be projected. */
export interface SmallCase {
  readonly scenario: Scenario;
  readonly question: Question;
}

const share = (max: number) => fc.integer({ min: 0, max: 100 }).map((hundredths) => (hundredths / 100) * max);
const between = (min: number, max: number) => fc.integer({ min, max });

/** One of each. */
function each<T>(arbitraries: readonly fc.Arbitrary<T>[]): fc.Arbitrary<T[]> {
  return arbitraries.reduce<fc.Arbitrary<T[]>>(
    (before, next) => fc.tuple(before, next).map(([drawn, one]) => [...drawn, one]),
    fc.constant([]),
  );
}

const segmentOf = (index: number): fc.Arbitrary<Segment> =>
  fc
    .record({
      startsIn: fc.constantFrom('support' as const, 'support' as const, 'education' as const),
      persons: between(5, 120),
      inflowPerMonth: between(0, 6),
      toEducation: share(0.3),
      toJob: share(0.3).map((part) => part + 0.02),
      back: share(0.6),
      benefitPerMonth: between(4_000, 18_000),
    })
    .map(({ toEducation, toJob, back, ...rest }) =>
      plainSegment({
        id: `gruppe-${index}`,
        ...rest,
        baseline: { toEducation, toJob, withinMonths: 12 },
        returnWithin12Months: { fromEducation: back, fromJob: back / 2 },
        otherExitWithin12Months: 0.05,
      }),
    );

const capacity: fc.Arbitrary<Capacity> = fc.oneof(
  fc.record({ kind: fc.constant('caseload' as const), fte: between(0, 3), caseload: between(5, 25) }),
  fc.record({
    kind: fc.constant('hours' as const),
    hoursPerWeek: between(0, 40),
    hoursPerPersonPerWeek: fc.constantFrom(0.5, 1, 2),
  }),
  fc.record({ kind: fc.constant('places' as const), places: between(0, 30) }),
);

const cost = fc.record({
  perFteYear: between(40_000, 700_000),
  perHour: between(50, 600),
  perPlaceMonth: between(200, 6_000),
  perParticipant: fc.constantFrom(0, 0, 2_000),
  fixedPerYear: fc.constantFrom(0, 0, 150_000),
  startup: fc.constantFrom(0, 0, 80_000),
});

const interventionOf = (index: number, segments: number): fc.Arbitrary<Intervention> =>
  fc
    .record({
      capacity,
      cost,
      serves: fc.uniqueArray(between(0, segments - 1), { minLength: 1, maxLength: index === 0 ? 2 : 1 }),
      strength: between(5, 40),
      isRetention: fc.constantFrom(false, false, false, true),
      durationMonths: between(2, 12),
      startMonth: between(0, 6),
      rampMonths: between(1, 4),
      stateSubsidyShare: fc.constantFrom(0, 0.5),
      caseloadNorm: fc.constant({ min: 0, max: 20 }),
      doseNorm: fc.constant(1),
    })
    .map(({ serves, strength, isRetention, ...rest }) =>
      plainIntervention({
        id: `indsats-${index}`,
        ...rest,
        allocation: serves.map((g) => ({ segmentId: `gruppe-${g}`, share: 1 / serves.length })),
        effect: isRetention
          ? { kind: 'retention', effectMonths: 12, control: 0.4, treated: 0.4 / (strength / 5) }
          : ratios(strength / 10, strength / 12),
      }),
    );

const lever = ({ id, capacity: { kind } }: Intervention): fc.Arbitrary<Lever> =>
  fc
    .record({ least: fc.constantFrom(0, 0, 0, 1), steps: between(1, 4), step: fc.constantFrom(1, 2, 5) })
    .map((asked) => ({
      interventionId: id,
      quantity: sizeOf[kind],
      least: asked.least,
      most: asked.least + asked.steps * asked.step,
      step: asked.step,
    }));

/** What a question may ask besides money: one thing, or a little of all. Kroner are a share of what all costs. */
const conditions: fc.Arbitrary<Asked> = fc.oneof(
  fc.record({ netShare: share(1) }),
  fc.record({ balanceByMonth: between(6, 18) }),
  fc.record({ withinGuidanceCap: fc.constant(true as const) }),
  fc.record({ withinNorm: fc.constant(true as const) }),
  fc.record({ netShare: share(1), balanceByMonth: between(12, 18), withinGuidanceCap: fc.constant(true as const) }),
);

type Asked = Omit<Question['conditions'], 'netAtLeast'> & { readonly netShare?: number };

/** @param asked what besides money may be asked for */
export function smallCase(asked: fc.Arbitrary<Asked> = fc.constant({})): fc.Arbitrary<SmallCase> {
  return fc
    .tuple(between(1, 4), between(1, 4))
    .chain(([groups, count]) =>
      fc.record({
        segments: each(Array.from({ length: groups }, (_, at) => segmentOf(at))),
        interventions: each(Array.from({ length: count }, (_, at) => interventionOf(at, groups))),
        elasticity: fc.constantFrom(0, 0, 0, 0, 0, 0, 0.4),
        months: between(12, 18),
        startMonth: fc.constantFrom('2027-01', '2027-08'),
        money: share(1).map((part) => 0.2 + 0.8 * part),
        isPerYear: fc.boolean(),
        objective: fc.constantFrom(...objectives),
        cost: fc.constantFrom('programme' as const, 'municipal' as const),
        conditions: asked,
        isGroupLimited: fc.constantFrom(false, false, true),
      }),
    )
    .chain((drawn) =>
      each(drawn.interventions.map(lever)).map((levers) => {
        const scenario = withGuidanceCapIds(
          plainScenario({
            horizonMonths: drawn.months,
            startMonth: drawn.startMonth,
            segments: drawn.segments,
            interventions: drawn.interventions,
            ordinaryEffort: { advisers: 5, referenceCaseload: 20, elasticity: drawn.elasticity },
            assumptions: { caseloadElasticity: 0.5 },
            economy: {
              ...plainEconomy,
              discountRate: 0.03,
              reimbursement: [0.2, 0.1, 0.1, 0.1],
              cashableOrdinaryShare: 0.2,
              studyGrantPerMonth: 6_000,
              wagePerMonth: 24_000,
              tax: { municipal: 0.25, state: 0.1, municipalRetained: 0.1 },
            },
          }),
          drawn.interventions.slice(0, 2).map(({ id }) => id),
        );
        return { scenario, question: questionOf(scenario, levers, drawn) };
      }),
    );
}

export const withConditions = smallCase(conditions);

interface Drawn {
  readonly money: number;
  readonly isPerYear: boolean;
  readonly isGroupLimited: boolean;
  readonly objective: Question['objective'];
  readonly cost: Question['cost'];
  readonly conditions: Asked;
}

/** A budget between nothing and what everything at its most costs. */
function questionOf(scenario: Scenario, levers: readonly Lever[], drawn: Drawn): Question {
  const { interventions } = scenario;
  const dearest = {
    ...scenario,
    interventions: interventions.map((one, at) => ({
      ...one,
      capacity: { ...one.capacity, [levers[at]?.quantity ?? '']: levers[at]?.most ?? 0 },
    })),
  };
  const all = sum(run(inputsOf(dearest)).trajectory.cost);
  const amount = Math.round(drawn.money * all);
  const { objective, cost } = drawn;
  const { netShare, ...asked } = drawn.conditions;
  return {
    budget: drawn.isPerYear
      ? {
          kind: 'perYear',
          years: [
            { year: 2027, amount: Math.round(amount / 2) },
            { year: 2028, amount },
          ],
        }
      : { kind: 'total', amount },
    cost,
    levers: [...levers],
    groups: drawn.isGroupLimited ? [{ segmentId: 'gruppe-0', mostPlaces: 15 }] : [],
    objective,
    conditions: netShare === undefined ? asked : { ...asked, netAtLeast: -Math.round(netShare * all) },
  };
}
