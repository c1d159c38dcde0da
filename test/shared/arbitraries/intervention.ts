import fc from 'fast-check';
import type { Capacity, Intervention } from '../../../shared/document/intervention.ts';
import { retention, supportEffect } from './effect.ts';
import { amount, between, positive, share } from './numbers.ts';

/** An intervention before it is placed in a document: months and segments are chosen when those are known. */
export interface UnplacedIntervention {
  body: Omit<Intervention, 'id' | 'startMonth' | 'endMonth' | 'allocation'>;
  /** Taken modulo the horizon. */
  start: number;
  /** Months from start to end, null for no end. */
  lasts: number | null;
  /** The weight of each segment, taken in `order`; null for one that is not allocated to. */
  weights: (number | null)[];
  order: number[];
}

const capacity: fc.Arbitrary<Capacity> = fc.oneof(
  fc.record({ kind: fc.constant('caseload'), fte: amount(10), caseload: positive(40) }),
  fc.record({ kind: fc.constant('hours'), hoursPerWeek: amount(400), hoursPerPersonPerWeek: positive(15) }),
  fc.record({ kind: fc.constant('places'), places: amount(150) }),
);

const cost = fc.record(
  {
    perFteYear: amount(700_000),
    perHour: amount(600),
    perPlaceMonth: amount(9_000),
    perParticipant: amount(20_000),
    fixedPerYear: amount(500_000),
    startup: amount(300_000),
    overheadShare: amount(1.5),
  },
  { requiredKeys: [] },
);

const caseloadNorm = fc.tuple(positive(30), share).map(([max, part]) => ({ min: max * part, max }));

const common = {
  name: fc.string({ minLength: 1, maxLength: 120 }),
  evidenceId: fc.stringMatching(/^[a-z0-9-]{1,12}$/),
  evidenceVersion: fc.string({ maxLength: 20 }),
  capacity,
  caseloadNorm,
  doseNorm: positive(20),
  durationMonths: fc.oneof(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 60 })),
  rampMonths: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 100 })),
  causalShare: share,
  cost,
  stateSubsidyShare: share,
  publishedSavingPerPerson: between(-20_000, 90_000),
};
const always = ['name', 'capacity', 'durationMonths', 'rampMonths', 'causalShare', 'cost', 'effect'] as const;

const forSupport = fc.record(
  {
    ...common,
    effect: supportEffect,
    aftercare: fc.record({ months: fc.integer({ min: 0, max: 24 }), load: share }),
    replacesOrdinaryShare: share,
    regionCostPerParticipantMonth: between(-3_000, 3_000),
  },
  { requiredKeys: [...always] },
);
/** What is for people on support only may stand in the document, as 0. */
const forEducation = fc.record(
  {
    ...common,
    effect: retention,
    aftercare: fc.constant({ months: 0, load: 0 }),
    replacesOrdinaryShare: fc.constant(0),
    regionCostPerParticipantMonth: fc.constant(0),
  },
  { requiredKeys: [...always] },
);

/** @param segments how many there are to choose from at most */
export function unplacedIntervention(segments: number): fc.Arbitrary<UnplacedIntervention> {
  const each = { minLength: segments, maxLength: segments };
  return fc.record({
    body: fc.oneof({ arbitrary: forSupport, weight: 3 }, { arbitrary: forEducation, weight: 1 }),
    start: fc.oneof({ arbitrary: fc.integer({ min: 0, max: 8 }), weight: 4 }, fc.integer({ min: 0, max: 71 })),
    lasts: fc.option(fc.integer({ min: 1, max: 40 })),
    weights: fc.array(fc.option(fc.integer({ min: 0, max: 5 }), { freq: 2 }), each),
    order: fc.shuffledSubarray(
      Array.from({ length: segments }, (_, index) => index),
      each,
    ),
  });
}
