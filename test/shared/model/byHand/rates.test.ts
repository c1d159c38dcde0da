import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../../shared/document/effect.ts';
import type { Intervention } from '../../../../shared/document/intervention.ts';
import type { Scenario } from '../../../../shared/document/scenario.ts';
import { project } from '../../../../shared/model/project.ts';
import { ofYear, plainIntervention, plainScenario, plainSegment, ratios } from '../plainScenario.ts';

/** A tenth of those on support get a job in a month. */
const tenth = { toEducation: 0, toJob: 0.1, withinMonths: 1 };

describe('MODEL §2: the caseload of ordinary effort', () => {
  /** The share of those on support who get a job in the first month. */
  function leaving(persons: number, elasticity?: number): number {
    const ordinaryEffort = { advisers: 10, referenceCaseload: 20, ...(elasticity === undefined ? {} : { elasticity }) };
    const segments = [
      plainSegment({ persons: persons / 2, baseline: tenth }),
      plainSegment({ id: 'andre', persons: persons / 2 }),
    ];
    const { scenario } = project(plainScenario({ segments, ordinaryEffort }));
    return (scenario.job[1] ?? 0) / (persons / 2);
  }

  test('at the reference caseload, everybody counted, nothing changes', () => {
    expect(leaving(200, 1)).toBeCloseTo(0.1, 12);
  });

  test('half of it doubles the hazard, to the power of the elasticity', () => {
    expect(leaving(100, 1)).toBeCloseTo(1 - 0.9 ** 2, 12);
    expect(leaving(100, 0.5)).toBeCloseTo(1 - 0.9 ** Math.SQRT2, 12);
    expect(leaving(300, 1)).toBeCloseTo(1 - 0.9 ** (2 / 3), 12);
  });

  test('never more than doubled, never less than halved', () => {
    expect(leaving(40, 1)).toBeCloseTo(1 - 0.9 ** 2, 12);
    expect(leaving(400, 1)).toBeCloseTo(1 - 0.9 ** 0.5, 12);
    expect(leaving(4_000, 1)).toBeCloseTo(1 - 0.9 ** 0.5, 12);
  });

  test('no elasticity, no change', () => {
    expect(leaving(40, 0)).toBeCloseTo(0.1, 12);
    expect(leaving(40)).toBeCloseTo(0.1, 12);
  });

  test('follows those on support from month to month', () => {
    const ordinaryEffort = { advisers: 10, referenceCaseload: 20, elasticity: 1 };
    const segments = [plainSegment({ persons: 200, baseline: { ...tenth, toJob: 0.5 } })];
    const { scenario } = project(plainScenario({ segments, ordinaryEffort }));
    expect(scenario.support[1]).toBeCloseTo(100, 9);
    expect(scenario.support[2]).toBeCloseTo(100 * 0.5 ** 2, 9);
  });
});

describe('MODEL §2: the load on the staff', () => {
  /** How many times the hazard of a job is that of ordinary effort, for participants of a study that doubled it. */
  function ratioUsed(changes: Partial<Intervention>, caseloadElasticity = 0.5): number {
    const interventions = [plainIntervention({ effect: ratios(1, 2), ...changes })];
    const segments = [plainSegment({ persons: 10, baseline: tenth })];
    const { scenario } = project(plainScenario({ segments, interventions, assumptions: { caseloadElasticity } }));
    return Math.log(1 - (scenario.job[1] ?? 0) / 10) / Math.log(0.9);
  }
  const caseload = (persons: number): Partial<Intervention> => ({
    capacity: { kind: 'caseload', fte: 10, caseload: persons },
    caseloadNorm: { min: 10, max: 20 },
    doseNorm: 100,
  });
  const dose = (hours: number): Partial<Intervention> => ({
    capacity: { kind: 'hours', hoursPerWeek: 1_000, hoursPerPersonPerWeek: hours },
    doseNorm: 4,
    caseloadNorm: { min: 0, max: 0.1 },
  });

  test('a caseload up to the norm, or below it, keeps the effect', () => {
    expect(ratioUsed(caseload(20))).toBeCloseTo(2, 9);
    expect(ratioUsed(caseload(5))).toBeCloseTo(2, 9);
  });

  test('half as many again takes a quarter of it, with ε = 0.5', () => {
    expect(ratioUsed(caseload(30))).toBeCloseTo(2 ** 0.75, 9);
  });

  test('so much too many that nothing is left, and never less than nothing', () => {
    expect(ratioUsed(caseload(60))).toBeCloseTo(1, 9);
    expect(ratioUsed(caseload(100))).toBeCloseTo(1, 9);
  });

  test('a dose below the norm weakens in the same way', () => {
    expect(ratioUsed(dose(4))).toBeCloseTo(2, 9);
    expect(ratioUsed(dose(9))).toBeCloseTo(2, 9);
    expect(ratioUsed(dose(2))).toBeCloseTo(2 ** 0.75, 9);
    expect(ratioUsed(dose(2), 5)).toBeCloseTo(1, 9);
  });

  test('bought places have no load', () => {
    expect(ratioUsed({ caseloadNorm: { min: 0, max: 1 }, doseNorm: 100 })).toBeCloseTo(2, 9);
  });

  test('the causal share is a second exponent', () => {
    expect(ratioUsed({ ...caseload(30), causalShare: 0.4 })).toBeCloseTo(2 ** (0.75 * 0.4), 9);
  });

  test('an outcome that the control group did not have keeps the rate of ordinary effort', () => {
    const effect: Effect = {
      kind: 'transition',
      effectMonths: 3,
      control: { toEducation: 0.2, toJob: 0 },
      treated: { toEducation: 0.2, toJob: 0.3 },
    };
    expect(ratioUsed({ effect })).toBeCloseTo(1, 9);
    expect(ratioUsed({ effect: { kind: 'either', effectMonths: 3, control: 0, treated: 0.3 } })).toBeCloseTo(1, 9);
  });

  test('an outcome that the treated group did not have is not there', () => {
    const effect: Effect = {
      kind: 'transition',
      effectMonths: 3,
      control: { toEducation: 0.2, toJob: 0.1 },
      treated: { toEducation: 0.2, toJob: 0 },
    };
    expect(ratioUsed({ effect })).toBeCloseTo(0, 9);
    expect(ratioUsed({ effect, causalShare: 0 })).toBeCloseTo(1, 9);
  });
});

describe('MODEL §2 and §4: time in education', () => {
  /** A hundred in education of whom a tenth a month return in the first year and none in later ones. */
  const document = (changes: Partial<Scenario['segments'][number]> = {}): Scenario =>
    plainScenario({
      horizonMonths: 24,
      segments: [
        plainSegment({
          startsIn: 'education',
          returnWithin12Months: { fromEducation: ofYear(0.1), fromJob: 0 },
          returnInLaterYears: { fromEducation: 0, fromJob: 0 },
          ...changes,
        }),
      ],
    });
  const retention = (control: number, treated: number, changes: Partial<Intervention> = {}) =>
    plainIntervention({
      effect: { kind: 'retention', effectMonths: 6, control, treated },
      durationMonths: 3,
      ...changes,
    });

  test('the first year has its own return', () => {
    const { scenario } = project(document());
    expect(scenario.education[5]).toBeCloseTo(100 * 0.9 ** 5, 9);
    expect(scenario.education[12]).toBeCloseTo(100 * 0.9 ** 12, 9);
    expect(scenario.education[24]).toBeCloseTo(100 * 0.9 ** 12, 9);
  });

  test('a retention intervention without effect changes nothing, whenever people enrol', () => {
    const late = { capacity: { kind: 'places' as const, places: 30 }, startMonth: 7 };
    const { scenario } = project({ ...document(), interventions: [retention(0.2, 0.2, late)] });
    expect(scenario.interventions[0]?.enrolled[7]).toBeCloseTo(30, 9);
    for (const [time, persons] of scenario.education.entries()) {
      expect(persons).toBeCloseTo(100 * 0.9 ** Math.min(time, 12), 9);
    }
  });

  test('with one, nobody drops out for the months of the effect', () => {
    const everybody = { capacity: { kind: 'places' as const, places: 100 } };
    const { scenario } = project({ ...document(), interventions: [retention(0.2, 0, everybody)] });
    expect(scenario.education[6]).toBeCloseTo(100, 9);
    expect(scenario.education[7]).toBeCloseTo(90, 9);
    expect(scenario.education[12]).toBeCloseTo(100 * 0.9 ** 6, 9);
    expect(scenario.education[20]).toBeCloseTo(100 * 0.9 ** 6, 9);
  });

  test('the newest are enrolled first', () => {
    const few = { capacity: { kind: 'places' as const, places: 40 }, startMonth: 12 };
    const interventions = [retention(0.2, 0, few)];
    const { scenario } = project({ ...document({ persons: 50, inflowPerMonth: 30 }), interventions });
    // At time 12 there are 30 in their first month, of whom all get a place, and 27 in their second, of whom ten do.
    // Those in their first year without a place are 17 and 30 · 0.9^m for m = 2 … 11; the eldest are past it.
    let exposed = 17;
    for (let m = 2; m < 12; m += 1) exposed += 30 * 0.9 ** m;
    const dropouts = (scenario.support[13] ?? 0) - (scenario.support[12] ?? 0);
    expect(dropouts).toBeCloseTo(0.1 * exposed, 9);
  });

  test('completion competes with the return', () => {
    const { scenario } = project(document({ completionToJobWithin12Months: ofYear(0.2) }));
    const stay = 0.9 * 0.8;
    const toJob = Math.log(0.8) / Math.log(stay);
    expect(scenario.education[1]).toBeCloseTo(100 * stay, 9);
    expect(scenario.job[1]).toBeCloseTo(100 * (1 - stay) * toJob, 9);
  });
});
