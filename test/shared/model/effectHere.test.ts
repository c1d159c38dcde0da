import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../shared/document/effect.ts';
import { effectHere } from '../../../shared/model/effectHere.ts';
import { fullYearCost } from '../../../shared/model/fullYearCost.ts';
import { plainIntervention, plainScenario, plainSegment } from './plainScenario.ts';

const control = { toEducation: 0.12, toJob: 0.05 };
const treated = { toEducation: 0.16, toJob: 0.07 };
const mentor = { kind: 'transition', effectMonths: 12, control, treated } as const;
const same = plainSegment({ baseline: { ...control, withinMonths: 12 } });

describe('MODEL §2: what an effect comes to among those who are served here', () => {
  test('with the study’s own starting point it is the study’s own result', () => {
    const scenario = plainScenario({ segments: [same] });
    const here = effectHere(scenario, plainIntervention({ effect: mentor }));
    expect(here?.kind).toBe('transition');
    if (here?.kind !== 'transition') return;
    expect(here.control.toEducation).toBeCloseTo(0.12, 12);
    expect(here.control.toJob).toBeCloseTo(0.05, 12);
    expect(here.treated.toEducation).toBeCloseTo(0.16, 12);
    expect(here.treated.toJob).toBeCloseTo(0.07, 12);
  });

  test('what is not counted, or the load takes away, has no difference', () => {
    const scenario = plainScenario({ segments: [same], assumptions: { caseloadElasticity: 1 } });
    const none = effectHere(scenario, plainIntervention({ effect: mentor, causalShare: 0 }));
    const loaded = effectHere(
      scenario,
      plainIntervention({
        effect: mentor,
        capacity: { kind: 'caseload', fte: 1, caseload: 40 },
        caseloadNorm: { min: 0, max: 20 },
      }),
    );
    expect(none?.treated).toEqual(none?.control);
    expect(loaded?.treated).toEqual(loaded?.control);
  });

  test('over several segments it is their average by share', () => {
    const still = plainSegment({ id: 'stille' });
    const scenario = plainScenario({ segments: [same, still] });
    const allocation = [
      { segmentId: 'unge', share: 0.25 },
      { segmentId: 'stille', share: 0.75 },
    ];
    const here = effectHere(scenario, plainIntervention({ effect: mentor, allocation }));
    if (here?.kind !== 'transition') throw new Error('another kind');
    expect(here.treated.toEducation).toBeCloseTo(0.04, 12);
  });

  test('a dropout of those in education is that of the first year and then of the later ones', () => {
    const segment = plainSegment({
      startsIn: 'education',
      returnWithin12Months: { fromEducation: 0.3, fromJob: 0 },
      returnInLaterYears: { fromEducation: 0.1, fromJob: 0 },
    });
    const effect = { kind: 'retention', effectMonths: 24, control: 0.3, treated: 0.3 } as const;
    const here = effectHere(plainScenario({ segments: [segment] }), plainIntervention({ effect }));
    expect(here?.control).toBeCloseTo(1 - 0.7 * 0.9, 12);
  });

  test('there is none of hours, and of no effect', () => {
    const hours: Effect = { kind: 'paidHours', effectMonths: 6, points: [[0, 1]] };
    expect(effectHere(plainScenario(), plainIntervention({ effect: hours }))).toBeNull();
    expect(effectHere(plainScenario(), plainIntervention())).toBeNull();
  });
});

describe('MODEL §5: a year in full operation', () => {
  test('is staff, overhead, places and what is fixed; start-up and participants come on top', () => {
    const cost = {
      perFteYear: 600_000,
      overheadShare: 0.15,
      perPlaceMonth: 100,
      fixedPerYear: 7000,
      startup: 9e6,
      perParticipant: 9e6,
    };
    expect(fullYearCost({ capacity: { kind: 'caseload', fte: 2, caseload: 10 }, cost })).toEqual({
      staff: 1_200_000,
      overhead: expect.closeTo(180_000, 6),
      places: 24_000,
      fixed: 7000,
      sum: expect.closeTo(1_411_000, 6),
    });
  });
});
