import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect } from '../../../shared/document/effect.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { arm, between, shareBelowOne } from '../arbitraries/numbers.ts';
import { runs } from '../arbitraries/runs.ts';
import { at } from './literal/at.ts';
import { plainIntervention, plainScenario, plainSegment } from './plainScenario.ts';

/** MODEL §10, second line: a model that cannot give a study back its own result cannot carry it elsewhere. */

const PERSONS = 500;
/** A baseline is observed over 60 months at most, so that is how long a study can be here. */
const months = fc.integer({ min: 1, max: 60 });

function everybodyEnrolled(effect: Effect, durationMonths: number, segment: Scenario['segments'][number]) {
  const h = effect.kind === 'none' ? 0 : effect.effectMonths;
  const capacity = { kind: 'places' as const, places: 2 * PERSONS };
  const document = plainScenario({
    horizonMonths: Math.max(12, h),
    segments: [segment],
    interventions: [plainIntervention({ capacity, durationMonths, effect })],
  });
  const { education, job, support } = project(document).scenario;
  return { education: at(education, h) / PERSONS, job: at(job, h) / PERSONS, support: at(support, h) / PERSONS };
}

describe("MODEL §10: a study's own population reproduces its treated arm", () => {
  test('transition: each share', () => {
    const arms = fc.tuple(arm, arm).filter(([control]) => control.toEducation > 0 && control.toJob > 0);
    fc.assert(
      fc.property(arms, months, months, ([control, treated], effectMonths, duration) => {
        const effect: Effect = { kind: 'transition', effectMonths, control, treated };
        const segment = plainSegment({ persons: PERSONS, baseline: { ...control, withinMonths: effectMonths } });
        const reached = everybodyEnrolled(effect, duration, segment);
        expect(Math.abs(reached.education - treated.toEducation)).toBeLessThan(1e-9);
        expect(Math.abs(reached.job - treated.toJob)).toBeLessThan(1e-9);
      }),
      runs(200),
    );
  });

  test('either: the sum, however the control arm was divided', () => {
    const positiveControl = shareBelowOne.filter((share) => share > 0);
    fc.assert(
      fc.property(
        positiveControl,
        shareBelowOne,
        between(0, 1),
        months,
        months,
        (control, treated, part, h, duration) => {
          const effect: Effect = { kind: 'either', effectMonths: h, control, treated };
          const baseline = { toEducation: control * part, toJob: control * (1 - part), withinMonths: h };
          const reached = everybodyEnrolled(effect, duration, plainSegment({ persons: PERSONS, baseline }));
          expect(Math.abs(reached.education + reached.job - treated)).toBeLessThan(1e-9);
        },
      ),
      runs(200),
    );
  });

  test('retention: the dropout share', () => {
    // A control group that nearly all drops out in a month has, over a year, a share that cannot be told from 1.
    const notAll = between(0.01, 0.6);
    fc.assert(
      fc.property(notAll, shareBelowOne, months, months, (control, treated, h, duration) => {
        const effect: Effect = { kind: 'retention', effectMonths: h, control, treated };
        const yearly = 1 - (1 - control) ** (12 / h);
        const returns = { fromEducation: yearly, fromJob: 0 };
        const segment = plainSegment({
          persons: PERSONS,
          startsIn: 'education',
          returnWithin12Months: returns,
          returnInLaterYears: returns,
        });
        expect(Math.abs(everybodyEnrolled(effect, duration, segment).support - treated)).toBeLessThan(1e-9);
      }),
      runs(200),
    );
  });
});
