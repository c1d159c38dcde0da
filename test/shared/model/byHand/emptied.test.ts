import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../../../shared/document/intervention.ts';
import type { Segment } from '../../../../shared/document/segment.ts';
import { project } from '../../../../shared/model/project.ts';
import { at } from '../literal/at.ts';
import { plainIntervention, plainScenario, plainSegment } from '../plainScenario.ts';

/** Occupied and enrolled of the only intervention, in the months from `from` on. */
function laterMonths(from: number, segment: Partial<Segment>, intervention: Partial<Intervention>) {
  const { scenario } = project(
    plainScenario({
      horizonMonths: 36,
      segments: [plainSegment(segment)],
      interventions: [plainIntervention(intervention)],
    }),
  );
  const { occupied, enrolled } = at(scenario.interventions, 0);
  return { occupied: occupied.slice(from), enrolled: enrolled.slice(from) };
}

describe('MODEL §4: when the last of a group has gone nobody is left, not even a rounding error', () => {
  test('of those who began education a year ago: then nobody returns who could be enrolled', () => {
    const returning = { fromEducation: 0.21, fromJob: 0 };
    const { enrolled } = laterMonths(
      13,
      {
        startsIn: 'education',
        persons: 550,
        returnWithin12Months: returning,
        returnInLaterYears: { fromEducation: 0, fromJob: 0 },
      },
      { capacity: { kind: 'places', places: 1_000 } },
    );
    expect(new Set(enrolled)).toEqual(new Set([0]));
  });

  test.each([
    ['as long as the effect', 6, 6],
    ['longer than it', 9, 5],
    ['shorter than it', 5, 9],
  ])('of the participants of an intervention that has ended, its duration %s', (_, durationMonths, effectMonths) => {
    const { occupied } = laterMonths(
      4 + durationMonths,
      { baseline: { toEducation: 0.13, toJob: 0.17, withinMonths: 12 }, inflowPerMonth: 3 },
      {
        rampMonths: 4,
        endMonth: 4,
        durationMonths,
        effect: { kind: 'hazardRatio', effectMonths, toEducation: 1.3, toJob: 1.7 },
      },
    );
    expect(new Set(occupied)).toEqual(new Set([0]));
  });

  test('of participants who came in groups of very unlike size', () => {
    const { occupied } = laterMonths(
      9,
      { persons: 0.1, baseline: { toEducation: 0, toJob: 6e-5, withinMonths: 1 } },
      {
        capacity: { kind: 'places', places: 0.045 },
        startMonth: 1,
        endMonth: 6,
        durationMonths: 3,
        effect: { kind: 'paidHours', effectMonths: 1, points: [[0, 1]] },
      },
    );
    expect(new Set(occupied)).toEqual(new Set([0]));
  });

  test('of those kept in education', () => {
    const { occupied } = laterMonths(
      22,
      {
        startsIn: 'education',
        inflowPerMonth: 3,
        returnWithin12Months: { fromEducation: 0.3, fromJob: 0 },
        returnInLaterYears: { fromEducation: 0.17, fromJob: 0 },
      },
      {
        rampMonths: 4,
        endMonth: 4,
        durationMonths: 18,
        effect: { kind: 'retention', effectMonths: 24, control: 0.4, treated: 0.3 },
      },
    );
    expect(new Set(occupied)).toEqual(new Set([0]));
  });
});
