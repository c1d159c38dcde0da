import { expect, test } from 'vitest';
import type { Effect } from '../../../../shared/document/effect.ts';
import type { Segment } from '../../../../shared/document/segment.ts';
import { project } from '../../../../shared/model/project.ts';
import { ofYear, plainIntervention, plainScenario, plainSegment } from '../plainScenario.ts';

const WEEKS = 52 / 12;
const measured = { weeksGained: 2, withinMonths: 2 };

/** A tenth of the control arm in a job after a month, a fifth of the treated arm. */
const toJob: Effect = {
  kind: 'transition',
  effectMonths: 1,
  control: { toEducation: 0, toJob: 0.1 },
  treated: { toEducation: 0, toJob: 0.2 },
  measured,
};

function checksOf(effect: Effect, ...segments: Segment[]) {
  const share = 1 / segments.length;
  const allocation = segments.map(({ id }) => ({ segmentId: id, share }));
  // What is the scenario's own and no part of the study: caseload, causal share, months, inflow, exits, the other places.
  return project(
    plainScenario({
      segments,
      interventions: [plainIntervention({ effect, allocation, causalShare: 0, startMonth: 5 })],
      ordinaryEffort: { advisers: 1, referenceCaseload: 400, elasticity: 1 },
    }),
  ).checks;
}

const weeksOf = (effect: Effect, segment: Partial<Segment>) =>
  checksOf(effect, plainSegment(segment))[0]?.modelledWeeks;

test('MODEL §6: weeks gained, when nobody returns', () => {
  // In a job at times 0, 1, 2: 0, 0.1, 0.19 and 0, 0.2, 0.36; a month counts the mean of its two ends.
  expect(weeksOf(toJob, {})).toBeCloseTo((0.1 + 0.28 - (0.05 + 0.145)) * WEEKS, 9);
  expect(checksOf(toJob, plainSegment())[0]?.measuredWeeks).toBe(2);
});

test("MODEL §6: with the segment's return, after which the arm's own hazard holds again", () => {
  const returns = { returnWithin12Months: { fromEducation: 0, fromJob: ofYear(0.1) } };
  // Of those in a job at time 1 a tenth return: 0.1 · 0.9 + 0.9 · 0.1 and 0.2 · 0.9 + 0.8 · 0.2 at time 2.
  const control = 0.05 + (0.1 + 0.18) / 2;
  const treated = 0.1 + (0.2 + 0.34) / 2;
  expect(weeksOf(toJob, returns)).toBeCloseTo((treated - control) * WEEKS, 9);
});

test('MODEL §6: the study has no inflow, no other exit and one person, on support whatever the segment starts in', () => {
  const other: Partial<Segment> = {
    startsIn: 'education',
    persons: 7,
    inflowPerMonth: 3,
    otherExitWithin12Months: 0.5,
    baseline: { toEducation: 0.4, toJob: 0.4, withinMonths: 2 },
  };
  expect(weeksOf(toJob, other)).toBeCloseTo((0.1 + 0.28 - (0.05 + 0.145)) * WEEKS, 9);
});

test("MODEL §6: a joint outcome is divided as the segment's own baseline, evenly when it has none", () => {
  const either: Effect = { kind: 'either', effectMonths: 1, control: 0.19, treated: 0.36, measured };
  // Who goes to education returns for certain enough; who goes to a job stays. A hazard p of the joint one goes to job.
  const returns = { returnWithin12Months: { fromEducation: 0.99, fromJob: 0 } };
  const stayInEducation = 0.01 ** (1 / 12);
  const weeks = (part: number, share: number) => {
    const offAtTwo = share * part + share * (1 - part) * stayInEducation + (1 - share) * share;
    return share / 2 + (share + offAtTwo) / 2;
  };
  const gain = (part: number) => (weeks(part, 0.36) - weeks(part, 0.19)) * WEEKS;
  const baseline = { toEducation: 0.1, toJob: 0.3, withinMonths: 5 };
  expect(weeksOf(either, { ...returns, baseline })).toBeCloseTo(gain(0.75), 9);
  expect(weeksOf(either, returns)).toBeCloseTo(gain(0.5), 9);
});

test('MODEL §6: one check for each segment of the allocation, in its order', () => {
  const checks = checksOf(toJob, plainSegment({ id: 'b' }), plainSegment({ id: 'a' }));
  expect(checks.map(({ interventionId, segmentId }) => [interventionId, segmentId])).toEqual([
    ['indsats', 'b'],
    ['indsats', 'a'],
  ]);
});

test('MODEL §6: none where the study measured no time', () => {
  const { measured: _, ...unmeasured } = toJob;
  expect(checksOf(unmeasured, plainSegment())).toEqual([]);
});
