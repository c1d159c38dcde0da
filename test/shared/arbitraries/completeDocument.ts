import type { Effect } from '../../../shared/document/effect.ts';
import type { Capacity, Intervention } from '../../../shared/document/intervention.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import type { Segment } from '../../../shared/document/segment.ts';

/** What the first intervention of a complete document is to be, where a rule is about one kind of it. */
export interface Kinds {
  effect?: Effect;
  capacity?: Capacity;
}

export const effects = {
  transition: {
    kind: 'transition',
    effectMonths: 6,
    control: { toEducation: 0.1, toJob: 0.2 },
    treated: { toEducation: 0.2, toJob: 0.3 },
    nControl: 50,
    nTreated: 60,
    measured: { weeksGained: 2, withinMonths: 12 },
  },
  either: {
    kind: 'either',
    effectMonths: 6,
    control: 0.2,
    treated: 0.3,
    nControl: 50,
    nTreated: 60,
    measured: { weeksGained: 2, withinMonths: 12 },
  },
  retention: { kind: 'retention', effectMonths: 6, control: 0.3, treated: 0.2, nControl: 50, nTreated: 60 },
  hazardRatio: { kind: 'hazardRatio', effectMonths: 6, toEducation: 1.2, toJob: 1.3, logStandardError: 0.2 },
  paidHours: {
    kind: 'paidHours',
    effectMonths: 6,
    points: [
      [0, 1],
      [3, 4],
      [6, 2],
    ],
    relativeStandardError: 0.3,
  },
} satisfies Record<string, Effect>;

export const capacities = {
  caseload: { kind: 'caseload', fte: 2, caseload: 15 },
  hours: { kind: 'hours', hoursPerWeek: 40, hoursPerPersonPerWeek: 2 },
  places: { kind: 'places', places: 20 },
} satisfies Record<string, Capacity>;

/**
 * `valid` with everything filled in that may be left out, so that any field can be broken, and with a first
 * intervention that is of the kinds asked for. Still valid.
 */
export function completeDocument(valid: Scenario, kinds: Kinds = {}): Scenario {
  const [segment, ...segments] = valid.segments;
  if (segment === undefined) throw new RangeError('a valid document has a segment');
  return structuredClone({
    municipality: '',
    description: '',
    provenance: {},
    planner: {},
    ...valid,
    segments: [completeSegment(segment), ...segments],
    interventions: [firstIntervention(segment.id, kinds), ...valid.interventions.slice(1)],
    ordinaryEffort: { advisers: 5, referenceCaseload: 30, elasticity: 0.2 },
    economy: {
      cashableOrdinaryShare: 0.2,
      ...valid.economy,
      tax: { municipal: 0.25, state: 0.1, municipalRetained: 0.1 },
    },
    uncertainty: { draws: 1_000, seed: 1, costSpread: 0.1 },
  });
}

function completeSegment(segment: Segment): Segment {
  return {
    returnInLaterYears: { fromEducation: 0.1, fromJob: 0.1 },
    completionToJobWithin12Months: 0.1,
    ordinaryCostPerMonth: 1_000,
    baselineN: 100,
    ...segment,
    baseline: { toEducation: 0.1, toJob: 0.1, withinMonths: 12 },
  };
}

function firstIntervention(segmentId: string, { effect, capacity }: Kinds): Intervention {
  const serves = effect?.kind === 'retention' ? 0 : 1;
  return {
    id: 'foerste',
    name: 'Første',
    evidenceId: 'studie',
    evidenceVersion: '1',
    capacity: capacity ?? capacities.places,
    caseloadNorm: { min: 10, max: 20 },
    doseNorm: 2,
    durationMonths: 6,
    aftercare: { months: 2 * serves, load: 0.5 * serves },
    startMonth: 1,
    rampMonths: 2,
    endMonth: 9,
    allocation: [{ segmentId, share: 1 }],
    effect: effect ?? effects.transition,
    causalShare: 0.5,
    cost: {
      perFteYear: 1,
      perHour: 1,
      perPlaceMonth: 1,
      perParticipant: 1,
      fixedPerYear: 1,
      startup: 1,
      overheadShare: 0.2,
    },
    stateSubsidyShare: 0.1,
    replacesOrdinaryShare: 0.1 * serves,
    regionCostPerParticipantMonth: -100 * serves,
    publishedSavingPerPerson: 100,
  };
}
