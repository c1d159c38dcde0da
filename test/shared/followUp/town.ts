import type { Scenario } from '../../../shared/document/scenario.ts';
import { plainIntervention, plainScenario, plainSegment } from '../model/plainScenario.ts';

/** The decided version of a town: two target groups, an intervention whose study was small, and two years. */
export function town(changes: Partial<Scenario> = {}): Scenario {
  return plainScenario({
    name: 'Byen',
    horizonMonths: 24,
    segments: [
      plainSegment({
        id: 'aabne',
        name: 'Åbne',
        persons: 150,
        inflowPerMonth: 6,
        baseline: { toEducation: 0.2, toJob: 0.15, withinMonths: 12 },
        otherExitWithin12Months: 0.06,
        returnWithin12Months: { fromEducation: 0.25, fromJob: 0.3 },
        returnInLaterYears: { fromEducation: 0.1, fromJob: 0.1 },
        baselineN: 120,
      }),
      plainSegment({
        id: 'udsatte',
        name: 'Udsatte',
        persons: 120,
        inflowPerMonth: 3,
        baseline: { toEducation: 0.08, toJob: 0.06, withinMonths: 12 },
        otherExitWithin12Months: 0.05,
        returnWithin12Months: { fromEducation: 0.35, fromJob: 0.4 },
        baselineN: 80,
      }),
    ],
    interventions: [
      plainIntervention({
        id: 'vejledning',
        name: 'Vejledning',
        capacity: { kind: 'caseload', fte: 5, caseload: 14 },
        caseloadNorm: { min: 12, max: 15 },
        durationMonths: 9,
        rampMonths: 2,
        allocation: [
          { segmentId: 'aabne', share: 0.6 },
          { segmentId: 'udsatte', share: 0.4 },
        ],
        effect: {
          kind: 'transition',
          effectMonths: 12,
          control: { toEducation: 0.15, toJob: 0.1 },
          treated: { toEducation: 0.25, toJob: 0.16 },
          nControl: 80,
          nTreated: 80,
        },
        cost: { perFteYear: 500_000 },
      }),
    ],
    ...changes,
  });
}

/** A town with twice the target groups and three interventions, so that its board has more than forty looks. */
export function wideTown(): Scenario {
  const { segments, interventions } = town();
  const others = segments.map((one) => ({
    ...one,
    id: `${one.id}-2`,
    name: `${one.name} (2)`,
    persons: one.persons / 2,
  }));
  const more = (id: string, segmentId: string) =>
    interventions.map((one) => ({ ...one, id, name: id, allocation: [{ segmentId, share: 1 }], startMonth: 1 }));
  return town({
    segments: [...segments, ...others],
    interventions: [...interventions, ...more('mentor', 'aabne-2'), ...more('ips', 'udsatte-2')],
  });
}
