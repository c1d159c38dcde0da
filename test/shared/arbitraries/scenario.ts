import fc from 'fast-check';
import type { Intervention } from '../../../shared/document/intervention.ts';
import type { Economy, Scenario } from '../../../shared/document/scenario.ts';
import { type UnplacedIntervention, unplacedIntervention } from './intervention.ts';
import { amount, between, positive, share } from './numbers.ts';
import { type AnonymousSegment, anonymousSegment } from './segment.ts';

const SEGMENTS = 3;
const INTERVENTIONS = 4;

const tax = fc.tuple(share, share, fc.option(share, { nil: undefined })).map(([both, part, retained]) => ({
  municipal: both * part,
  state: both * (1 - part),
  ...(retained === undefined ? {} : { municipalRetained: retained }),
}));

const economy: fc.Arbitrary<Economy> = fc.record(
  {
    discountRate: between(0, 0.2),
    reimbursement: fc.tuple(share, share, share, share),
    cashableOrdinaryShare: share,
    studyGrantPerMonth: amount(9_000),
    wagePerMonth: amount(40_000),
    hourlyWage: amount(300),
    benefitReductionPerHour: fc.oneof(amount(300), amount(5_000)),
    tax,
  },
  {
    requiredKeys: [
      'discountRate',
      'reimbursement',
      'studyGrantPerMonth',
      'wagePerMonth',
      'hourlyWage',
      'benefitReductionPerHour',
      'tax',
    ],
  },
);

const ordinaryEffort = fc.record(
  { advisers: positive(30), referenceCaseload: positive(80), elasticity: fc.oneof(amount(1), amount(3)) },
  { requiredKeys: ['advisers', 'referenceCaseload'] },
);

const uncertainty = fc.record(
  {
    draws: fc.integer({ min: 100, max: 100_000 }),
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    costSpread: between(0, 0.9),
  },
  { requiredKeys: [] },
);

const provenance = fc.dictionary(
  fc.constantFrom('segments/s0/baseline/toJob', 'economy/wagePerMonth', 'interventions/i0/cost'),
  fc.record(
    {
      kind: fc.constantFrom('trial', 'register', 'publicRate', 'ownMunicipality', 'assumption'),
      source: fc.string({ maxLength: 40 }),
      note: fc.string({ maxLength: 40 }),
    },
    { requiredKeys: ['kind'] },
  ),
  { noNullPrototype: true },
);

const planner = fc.dictionary(
  fc.constantFrom('tags', 'threshold', 'cap'),
  fc.oneof(fc.boolean(), fc.constant(null), amount(1e9), fc.array(fc.string({ maxLength: 9 }), { maxLength: 3 })),
  { noNullPrototype: true },
);

const rest = fc.record(
  {
    format: fc.constant('ungeplan-scenario' as const),
    version: fc.constant(1 as const),
    name: fc.string({ minLength: 1, maxLength: 120 }),
    municipality: fc.string({ maxLength: 120 }),
    description: fc.string({ maxLength: 200 }),
    startMonth: fc
      .tuple(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    horizonMonths: fc.oneof(fc.integer({ min: 12, max: 40 }), fc.integer({ min: 12, max: 72 })),
    ordinaryEffort,
    economy,
    assumptions: fc.record({ caseloadElasticity: fc.oneof(between(0, 0.5), between(0, 5)) }),
    provenance,
    planner,
    uncertainty,
  },
  { requiredKeys: ['format', 'version', 'name', 'startMonth', 'horizonMonths', 'economy', 'assumptions'] },
);

/** Valid documents that between them have everything MODEL §8 allows, in sizes of a municipality. */
export const scenario: fc.Arbitrary<Scenario> = scenarioWith({});

/** Valid documents with at least these numbers of segments and interventions. */
export function scenarioWith({ segments = 1, interventions = 0 }): fc.Arbitrary<Scenario> {
  return fc
    .tuple(
      rest,
      fc.array(anonymousSegment, { minLength: segments, maxLength: SEGMENTS }),
      fc.array(unplacedIntervention(SEGMENTS), { minLength: interventions, maxLength: INTERVENTIONS }),
    )
    .map(([document, bodies, unplaced]) => assemble(document, bodies, unplaced));
}

function assemble(
  document: Omit<Scenario, 'segments' | 'interventions'>,
  bodies: readonly AnonymousSegment[],
  unplaced: readonly UnplacedIntervention[],
): Scenario {
  const segments = bodies.map((body, g) => ({ ...body, id: `s${g}` }));
  const interventions = unplaced.map((one, i) => place(one, `i${i}`, segments.length, document.horizonMonths));
  return { ...document, segments, interventions };
}

function place(unplaced: UnplacedIntervention, id: string, segments: number, horizonMonths: number): Intervention {
  const { body, start, lasts, weights, order } = unplaced;
  const startMonth = start % horizonMonths;
  const chosen = order.flatMap((g) => {
    const weight = weights[g];
    return g >= segments || weight === undefined || weight === null ? [] : [{ g, weight }];
  });
  const all = chosen.reduce((total, { weight }) => total + weight, 0);
  const allocation =
    all === 0
      ? [{ segmentId: 's0', share: 1 }]
      : chosen.map(({ g, weight }) => ({ segmentId: `s${g}`, share: weight / all }));
  const endMonth = lasts === null ? {} : { endMonth: startMonth + lasts };
  return { ...body, id, startMonth, ...endMonth, allocation };
}
