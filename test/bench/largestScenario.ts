import { fieldShapes } from '../../shared/document/field.ts';
import type { Intervention } from '../../shared/document/intervention.ts';
import { INTERVENTIONS_MAX, limits, MONTHS_MAX, SEGMENTS_MAX } from '../../shared/document/limits.ts';
import { parseScenario } from '../../shared/document/parse.ts';
import type { Provenance } from '../../shared/document/provenance.ts';
import type { Scenario } from '../../shared/document/scenario.ts';
import type { Segment } from '../../shared/document/segment.ts';
import { capacities, effects } from '../shared/arbitraries/completeDocument.ts';

/** Kinds in turn, so that every way through the model is taken. The first has a caseload, which edits are tried on. */
const kindsOfCapacity = Object.values(capacities);
const kindsOfEffect = [effects.transition, effects.hazardRatio, effects.paidHours, effects.retention, effects.either];

/**
 * The largest document that is allowed, and the dearest to project: as many segments, interventions and months as the
 * limits let through, every intervention for every segment and as long as it can be with its aftercare, and rates that
 * follow the ordinary caseload, so that nothing can be computed once for all months. Every number that a planner may
 * write says where it is from. It is `example` in everything else.
 */
export function largestScenario(example: Scenario): Scenario {
  const [segment] = example.segments;
  if (segment === undefined) throw new RangeError('The example has no segment.');
  const segments = Array.from({ length: SEGMENTS_MAX }, (_, index) => segmentOf(segment, index));
  const interventions = Array.from({ length: INTERVENTIONS_MAX }, (_, index) => interventionOf(segments, index));
  const parsed = parseScenario({
    ...example,
    name: 'Det største dokument',
    horizonMonths: MONTHS_MAX,
    segments,
    interventions,
    ordinaryEffort: { advisers: 60, referenceCaseload: 40, elasticity: 0.3 },
    provenance: provenanceOf(segments, interventions),
  });
  if (!parsed.ok) throw new Error(`The largest document breaks the rules: ${JSON.stringify(parsed.faults)}`);
  return parsed.scenario;
}

function segmentOf(segment: Segment, index: number): Segment {
  return {
    ...segment,
    id: `gruppe-${index}`,
    name: `Målgruppe ${index + 1}`,
    startsIn: index % 4 === 3 ? 'education' : 'support',
    persons: 80 + index * 7,
    inflowPerMonth: 4 + (index % 5),
    completionToJobWithin12Months: 0.2,
    baselineN: 300,
  };
}

function interventionOf(segments: readonly Segment[], index: number): Intervention {
  const capacity = kindsOfCapacity[index % kindsOfCapacity.length] ?? capacities.caseload;
  const effect = kindsOfEffect[index % kindsOfEffect.length] ?? effects.transition;
  const isRetention = effect.kind === 'retention';
  return {
    id: `indsats-${index}`,
    name: `Indsats ${index + 1}`,
    capacity,
    caseloadNorm: { min: 12, max: 20 },
    doseNorm: 2,
    durationMonths: limits.durationMonths.max,
    ...(isRetention ? {} : { aftercare: { months: limits.aftercareMonths.max, load: 0.2 } }),
    startMonth: index % 12,
    rampMonths: 6,
    allocation: segments.map(({ id }) => ({ segmentId: id, share: 1 / segments.length })),
    effect: { ...effect, effectMonths: limits.effectMonths.max },
    causalShare: 0.8,
    cost: { perFteYear: 600_000, perHour: 425, perPlaceMonth: 4500, perParticipant: 500, overheadShare: 0.15 },
    ...(isRetention ? {} : { replacesOrdinaryShare: 0.3 }),
  };
}

function provenanceOf(segments: readonly Segment[], interventions: readonly Intervention[]): Provenance {
  const ids = { segments: segments.map(({ id }) => id), interventions: interventions.map(({ id }) => id) };
  const paths = fieldShapes.flatMap((shape) =>
    (shape.startsWith('segments/') ? ids.segments : ids.interventions).map((id) => shape.replace('*', id)),
  );
  const entry = { kind: 'register', source: 'Kommunens eget fagsystem, udtræk for det seneste hele år.' } as const;
  return Object.fromEntries(paths.map((path) => [path, entry]));
}
