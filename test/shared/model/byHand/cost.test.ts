import { expect, test } from 'vitest';
import type { Intervention } from '../../../../shared/document/intervention.ts';
import { project } from '../../../../shared/model/project.ts';
import { plainEconomy, plainIntervention, plainScenario, plainSegment } from '../plainScenario.ts';

function costOf(changes: Partial<Intervention>) {
  const { scenario, headline } = project(plainScenario({ interventions: [plainIntervention(changes)] }));
  return { cost: (scenario.interventions[0]?.cost ?? []).slice(0, 7), scenario, headline };
}

test('MODEL §5: ramp-up and wind-down: staff follow the ramp, and after the end those who are still there', () => {
  const { cost, scenario } = costOf({
    capacity: { kind: 'caseload', fte: 2, caseload: 10 },
    durationMonths: 3,
    startMonth: 1,
    rampMonths: 2,
    endMonth: 4,
    cost: {
      perFteYear: 600_000,
      overheadShare: 0.5,
      perPlaceMonth: 1_000,
      fixedPerYear: 12_000,
      startup: 7_000,
      perParticipant: 100,
    },
  });
  // Ten enrol in month 1 and ten in month 2; in month 4 the first ten are done and the others stay one month more.
  expect(scenario.interventions[0]?.places.slice(0, 6)).toEqual([0, 10, 20, 20, 0, 0]);
  expect(scenario.interventions[0]?.enrolled.slice(0, 6)).toEqual([0, 10, 10, 0, 0, 0]);
  expect(scenario.interventions[0]?.occupied.slice(0, 6)).toEqual([0, 10, 20, 20, 10, 0]);
  const full = { staff: 150_000, places: 20_000, fixed: 1_000 };
  const expected = [
    0,
    full.staff / 2 + full.places / 2 + full.fixed + 7_000 + 10 * 100,
    full.staff + full.places + full.fixed + 10 * 100,
    full.staff + full.places + full.fixed,
    full.staff / 2 + full.places / 2 + full.fixed,
    0,
    0,
  ];
  for (const [t, kroner] of expected.entries()) expect(cost[t], `month ${t}`).toBeCloseTo(kroner, 6);
});

test('MODEL §5: hours are paid for 52 weeks a year, with overhead; a year of staff is no part of them', () => {
  const { cost, scenario } = costOf({
    capacity: { kind: 'hours', hoursPerWeek: 30, hoursPerPersonPerWeek: 2 },
    cost: { perHour: 400, overheadShare: 1.25, perFteYear: 1e6 },
  });
  expect(scenario.interventions[0]?.places[0]).toBeCloseTo(15, 9);
  expect(cost[0]).toBeCloseTo(30 * (52 / 12) * 400 * 2.25, 6);
});

test('MODEL §5: bought places have no staff cost', () => {
  const prices = { perHour: 400, perFteYear: 1e6, overheadShare: 1, perPlaceMonth: 3 };
  expect(costOf({ cost: prices }).cost[0]).toBeCloseTo(30, 9);
});

test('MODEL §5: without places there is nothing to pay but the start', () => {
  const { cost } = costOf({
    capacity: { kind: 'caseload', fte: 0, caseload: 10 },
    startMonth: 2,
    cost: { perFteYear: 600_000, perPlaceMonth: 1_000, fixedPerYear: 12_000, startup: 7_000 },
  });
  expect(cost).toEqual([0, 0, 7_000, 0, 0, 0, 0]);
});

test('MODEL §4: those who left for a job take part of a place in aftercare, for so many months', () => {
  const { scenario } = project(
    plainScenario({
      segments: [plainSegment({ baseline: { toEducation: 0, toJob: 0.2, withinMonths: 1 } })],
      interventions: [plainIntervention({ durationMonths: 4, aftercare: { months: 1, load: 0.5 } })],
    }),
  );
  // Ten enrol, two leave; eight places and half of two are taken, so one enrols. Of those nine, 1.8 leave in month 1:
  // in month 2 7.2 places and half of 1.8 are taken, as the first two are past their aftercare.
  const [one] = scenario.interventions;
  expect(one?.enrolled[1]).toBeCloseTo(1, 9);
  expect(one?.occupied[1]).toBeCloseTo(10, 9);
  expect(one?.enrolled[2]).toBeCloseTo(10 - 7.2 - 0.9, 9);
});

test('MODEL §5: every payer has the part that the text gives it', () => {
  const { scenario } = project(
    plainScenario({
      segments: [
        {
          ...plainSegment(),
          baseline: { toEducation: 0.1, toJob: 0.2, withinMonths: 1 },
          benefitPerMonth: 10_000,
          ordinaryCostPerMonth: 2_000,
          reimbursementMix: [0.5, 0.5, 0, 0],
        },
      ],
      interventions: [
        plainIntervention({
          cost: { perPlaceMonth: 6_000 },
          stateSubsidyShare: 0.25,
          replacesOrdinaryShare: 0.5,
          regionCostPerParticipantMonth: 700,
        }),
      ],
      economy: {
        ...plainEconomy,
        reimbursement: [0.8, 0.2, 0.9, 0.9],
        cashableOrdinaryShare: 0.4,
        studyGrantPerMonth: 7_000,
        wagePerMonth: 30_000,
        tax: { municipal: 0.25, state: 0.15, municipalRetained: 0.2 },
      },
    }),
  );
  // 30 of 100 leave in the first month, 3 of the ten with a place: 85 months on support, 5 in education, 10 in a job.
  const benefit = 85 * 10_000;
  const ordinary = 2_000 * (85 - 0.5 * 8.5);
  const income = benefit + 5 * 7_000 + 10 * 30_000;
  const { payers } = scenario;
  expect(scenario.ordinaryCost[0]).toBeCloseTo(ordinary, 6);
  expect(payers.municipality[0]).toBeCloseTo(-benefit * 0.5 - 0.4 * ordinary - 45_000 + 0.05 * income, 6);
  expect(payers.municipalTime[0]).toBeCloseTo(-0.6 * ordinary, 6);
  expect(payers.state[0]).toBeCloseTo(-benefit * 0.5 - 35_000 - 15_000 + (0.15 + 0.25 * 0.8) * income, 6);
  expect(payers.region[0]).toBeCloseTo(-700 * 8.5, 6);
  expect(payers.citizens[0]).toBeCloseTo(0.6 * income, 6);
});
