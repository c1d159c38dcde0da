import { expect, test } from 'vitest';
import type { Effect } from '../../../../shared/document/effect.ts';
import type { Economy } from '../../../../shared/document/scenario.ts';
import { project } from '../../../../shared/model/project.ts';
import { ofYear, plainEconomy, plainIntervention, plainScenario, plainSegment, ratios } from '../plainScenario.ts';

/** A hundred who all have a place for the whole year. */
function viewOf(effect: Effect, economy: Partial<Economy> = {}) {
  const places = { kind: 'places' as const, places: 100 };
  return plainScenario({
    segments: [plainSegment({ baseline: { toEducation: 0.1, toJob: 0.1, withinMonths: 1 } })],
    interventions: [
      plainIntervention({
        capacity: places,
        effect,
        causalShare: 0.9,
        cost: { perPlaceMonth: 100, startup: 50, overheadShare: 0.3 },
        regionCostPerParticipantMonth: 10,
      }),
    ],
    economy: { ...plainEconomy, ...economy },
  });
}

const HAZARD = -Math.log(0.8) / 2;
/** Out of support at the end of a year, of a hundred with these ratios. */
const outOf = (ratioE: number, ratioJ: number) => 100 * (1 - Math.exp(-12 * HAZARD * (ratioE + ratioJ)));

test('MODEL §6: cautiously, 0.7 of the causal share where a ratio favours the participant, all of it elsewhere', () => {
  const { headline, cautious } = project(viewOf(ratios(1.5, 0.5)));
  expect(headline.extraInEducationOrJob).toBeCloseTo(outOf(1.5 ** 0.9, 0.5 ** 0.9) - outOf(1, 1), 9);
  expect(cautious.extraInEducationOrJob).toBeCloseTo(outOf(1.5 ** 0.63, 0.5 ** 0.9) - outOf(1, 1), 9);
});

test('MODEL §6: cautiously, programmes cost 1.2 times as much in all, and the region pays the same', () => {
  const { headline, cautious } = project(viewOf(ratios(1, 1)));
  expect(headline.programmeCost).toBeCloseTo(12 * 10_000 + 50, 6);
  expect(cautious.programmeCost).toBeCloseTo(1.2 * (12 * 10_000 + 50), 6);
  expect(cautious.net.municipality).toBeCloseTo(-1.2 * (12 * 10_000 + 50), 6);
  expect(headline.net.region).toBeLessThan(-100);
  expect(cautious.net.region).toBeCloseTo(headline.net.region, 9);
});

test('MODEL §6: cautiously, 0.7 of the hours', () => {
  const { headline, cautious } = project(viewOf({ kind: 'paidHours', effectMonths: 12, points: [[0, 4]] }));
  expect(headline.paidHours).toBeGreaterThan(100);
  expect(cautious.paidHours).toBeCloseTo(0.7 * headline.paidHours, 9);
});

test('MODEL §6: cautiously, dropout below that of the control group counts 0.7, above it in full', () => {
  const atEnd = (control: number, treated: number) => {
    const returns = { fromEducation: ofYear(0.1), fromJob: 0 };
    const segment = plainSegment({ startsIn: 'education', returnWithin12Months: returns });
    const effect: Effect = { kind: 'retention', effectMonths: 12, control, treated };
    const capacity = { kind: 'places' as const, places: 100 };
    const interventions = [plainIntervention({ effect, capacity })];
    return project(plainScenario({ segments: [segment], interventions })).cautious.extraInEducationOrJob;
  };
  // Ratios of a half and of two.
  expect(atEnd(0.19, 0.1)).toBeCloseTo(100 * (0.9 ** (12 * 0.5 ** 0.7) - 0.9 ** 12), 9);
  expect(atEnd(0.1, 0.19)).toBeCloseTo(100 * (0.9 ** 24 - 0.9 ** 12), 9);
});

test('MODEL §6: the reference stays as it is in the cautious view, also when it is another scenario', () => {
  const document = viewOf(ratios(1.5, 1.5));
  const { headline, cautious } = project(document, document);
  expect(headline.extraInEducationOrJob).toBe(0);
  expect(cautious.extraInEducationOrJob).toBeCloseTo(
    outOf(1.5 ** 0.63, 1.5 ** 0.63) - outOf(1.5 ** 0.9, 1.5 ** 0.9),
    9,
  );
  expect(cautious.net.municipality).toBeCloseTo(-0.2 * (12 * 10_000 + 50), 6);
  expect(cautious.costPerExtraPerson).toBeNull();
});
