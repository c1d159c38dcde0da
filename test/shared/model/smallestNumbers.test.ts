import { expect, test } from 'vitest';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { plainIntervention, plainScenario, plainSegment } from './plainScenario.ts';

/** As small as a computer can write a positive number: the limits of MODEL §8 let it through. */
const LEAST = 5e-324;

const effect = { kind: 'hazardRatio', effectMonths: 12, toEducation: 2, toJob: 2 } as const;

type Intervention = Scenario['interventions'][number];

function withIntervention(change: Partial<Intervention>): Scenario {
  const baseline = { toEducation: 0.2, toJob: 0.1, withinMonths: 12 };
  const cost = { perFteYear: 600_000, perHour: 425, perPlaceMonth: 4000 };
  return plainScenario({
    segments: [plainSegment({ baseline })],
    interventions: [plainIntervention({ cost, ...change })],
  });
}

test.each<[string, Partial<Intervention>]>([
  [
    'the control arm of a study',
    {
      effect: {
        kind: 'transition',
        effectMonths: 12,
        control: { toEducation: 1e-320, toJob: 0.1 },
        treated: { toEducation: 0.5, toJob: 0.4 },
      },
    },
  ],
  [
    'the norm of a caseload',
    { capacity: { kind: 'caseload', fte: 2, caseload: 20 }, caseloadNorm: { min: 0, max: LEAST }, effect },
  ],
  ['the hours a person', { capacity: { kind: 'hours', hoursPerWeek: 10, hoursPerPersonPerWeek: LEAST } }],
])('MODEL §8: every number of a projection is finite, however small %s', (_, change) => {
  const text = JSON.stringify(project(withIntervention(change)), (_key, value) =>
    typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
  );
  expect(text).not.toContain('not finite');
});
