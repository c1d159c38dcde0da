import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../../../shared/document/intervention.ts';
import { project } from '../../../../shared/model/project.ts';
import { plainEconomy, plainIntervention, plainScenario, plainSegment } from '../plainScenario.ts';

/** 2 hours a week at first, 6 after two months, and 6 from then on; counted for four months, two of them with a place. */
const working: Partial<Intervention> = {
  durationMonths: 2,
  effect: {
    kind: 'paidHours',
    effectMonths: 4,
    points: [
      [0, 2],
      [2, 6],
    ],
  },
};

/** Hours a month of ten persons at `weekly` hours a week. */
const ofTen = (...weekly: number[]) => weekly.reduce((total, hours) => total + (10 * hours * 52) / 12, 0);

describe('MODEL §5: paid hours', () => {
  test('follow the straight lines of the profile at the middle of each month, also after the place', () => {
    const { scenario } = project(plainScenario({ interventions: [plainIntervention(working)] }));
    // Ten more enrol in every other month: 3 and 5 hours with a place, 6 and 6 after it.
    const expected = [ofTen(3), ofTen(5), ofTen(6, 3), ofTen(6, 5), ofTen(6, 3), ofTen(6, 5)];
    for (const [t, hours] of expected.entries()) expect(scenario.paidHours[t], `month ${t}`).toBeCloseTo(hours, 9);
  });

  test('are counted in part with causal share, fidelity and the month in which people leave', () => {
    const { scenario } = project(
      plainScenario({
        segments: [plainSegment({ baseline: { toEducation: 0, toJob: 0.4, withinMonths: 1 } })],
        interventions: [
          plainIntervention({
            ...working,
            capacity: { kind: 'hours', hoursPerWeek: 40, hoursPerPersonPerWeek: 4 },
            doseNorm: 5,
            causalShare: 0.5,
          }),
        ],
        assumptions: { caseloadElasticity: 0.75 },
      }),
    );
    // φ = 1 − 0.75 · (1 − 4 / 5), and of ten persons eight on average are there in the month.
    expect(scenario.paidHours[0]).toBeCloseTo(ofTen(3) * 0.8 * 0.5 * 0.85, 9);
  });

  test('pay wages and reduce the benefit, which does not fall below nothing', () => {
    const money = (benefitPerMonth: number) => {
      const economy = { ...plainEconomy, hourlyWage: 150, benefitReductionPerHour: 100 };
      const segments = [plainSegment({ persons: 10, benefitPerMonth })];
      return project(plainScenario({ segments, interventions: [plainIntervention(working)], economy })).scenario;
    };
    const rich = money(10_000);
    expect(rich.benefits[0]).toBeCloseTo(100_000 - ofTen(3) * 100, 6);
    expect(rich.payers.citizens[0]).toBeCloseTo(100_000 + ofTen(3) * 50, 6);
    const poor = money(1_000);
    expect(poor.benefits[0]).toBe(0);
    expect(poor.payers.citizens[0]).toBeCloseTo(ofTen(3) * 150, 6);
  });
});
