import { describe, expect, test } from 'vitest';
import { withGuidanceCapIds } from '../../../shared/document/guidanceCap.ts';
import { setMissing } from '../../../shared/document/missing.ts';
import { writeField } from '../../../shared/document/field.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import { withTaker } from '../../../shared/document/realisation.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import type { WeakPointCode } from '../../../shared/weakPoints/weakPoint.ts';
import { weakPoints } from '../../../shared/weakPoints/weakPoints.ts';
import { weigh } from '../../../shared/weakPoints/weigh.ts';
import { exampleScenario } from '../../e2e/exampleScenario.ts';

const DAY = '2026-11-22';
const example = exampleScenario();

const pointsOf = (scenario: Scenario, day = DAY) => weakPoints(scenario, project(scenario), day);

function fieldsOf(code: WeakPointCode, scenario: Scenario, day = DAY): string[] {
  return pointsOf(scenario, day)
    .filter((point) => point.code === code)
    .map(({ field }) => field);
}

describe('a counted effect is a weak point', () => {
  const field = 'interventions/bedsteforaeldre/causalShare';

  test('when no comparison group is behind it, and only while any of it is counted', () => {
    expect(fieldsOf('noComparison', example)).toContain(field);
    expect(fieldsOf('noComparison', writeField(example, field, 0))).not.toContain(field);
    expect(fieldsOf('noComparison', example)).not.toContain('interventions/ips/causalShare');
  });

  test('when it is the planner’s own estimate, and that is told once', () => {
    const scenario = {
      ...example,
      provenance: { ...example.provenance, 'interventions/ips/effect': { kind: 'assumption' as const } },
    };
    expect(fieldsOf('ownEstimate', scenario)).toContain('interventions/ips/causalShare');
    expect(fieldsOf('noComparison', scenario)).not.toContain('interventions/ips/causalShare');
  });

  test('when it lasts longer than the study followed anybody', () => {
    const months = 'interventions/ips/effect/effectMonths';
    expect(fieldsOf('monthsBeyondEvidence', example)).toEqual([]);
    expect(fieldsOf('monthsBeyondEvidence', writeField(example, months, 60))).toEqual([months]);
  });
});

describe('the load on the staff is a weak point', () => {
  test('over the norm and not at it', () => {
    const field = 'interventions/ips/capacity/caseload';
    expect(fieldsOf('overCaseload', writeField(example, field, 25))).toEqual([]);
    expect(fieldsOf('overCaseload', writeField(example, field, 26))).toEqual([field]);
  });

  test('with fewer hours than the norm', () => {
    const field = 'interventions/mentor/capacity/hoursPerPersonPerWeek';
    expect(fieldsOf('underDose', writeField(example, field, 0.5))).toEqual([field]);
    expect(fieldsOf('underDose', writeField(example, field, 2))).toEqual([]);
  });
});

describe('a weak point is', () => {
  test('a model check outside 0.67–1.5, at the segment’s return rates; MODEL §6', () => {
    const served = 'segments/svaer-psykisk-lidelse/returnWithin12Months/fromJob';
    expect(fieldsOf('modelCheck', example)).toEqual([]);
    expect(fieldsOf('modelCheck', writeField(example, served, 0.01))).toContain(served);
  });

  test('a saving in the budget until somebody is named who takes it', () => {
    const field = 'economy/cashableOrdinaryShare';
    const cashed = writeField(example, field, 0.5);
    expect(fieldsOf('savingWithoutTaker', writeField(example, field, 0))).toEqual([]);
    expect(fieldsOf('savingWithoutTaker', cashed)).toEqual([field]);
    expect(fieldsOf('savingWithoutTaker', withTaker(cashed, 'ordinaryEffort', 'Jobcenterchefen'))).toEqual([]);
  });

  test('a rate from the day after it was to be checked', () => {
    const field = 'segments/uddannelsesparate/benefitPerMonth';
    expect(fieldsOf('ratePast', example, '2025-06-01')).not.toContain(field);
    expect(fieldsOf('ratePast', example, '2026-11-22')).toContain(field);
  });

  test('a number without a source; what the planner decides needs none', () => {
    const { provenance: _, ...bare } = example;
    const fields = fieldsOf('noSource', bare);
    expect(fields).toContain('segments/uddannelsesparate/persons');
    expect(fields).toContain('economy/tax/municipal');
    expect(fields.filter((field) => /capacity|startMonth|rampMonths|draws|seed/.test(field))).toEqual([]);
    expect(fieldsOf('noSource', example)).not.toContain('segments/uddannelsesparate/persons');
  });

  test('a number that is missing is that, and not a nought without a source', () => {
    const { provenance: _, ...bare } = example;
    const field = 'segments/uddannelsesparate/persons';
    const missing = setMissing(bare, [field]);
    expect(fieldsOf('missing', missing)).toContain(field);
    expect(fieldsOf('noSource', missing)).not.toContain(field);
  });

  test('spending over the cap on guidance and mentor support, by the interventions that the planner counts in', () => {
    const dear = writeField(example, 'interventions/mentor/cost/perHour', 5000);
    expect(fieldsOf('overCap', dear)).toEqual([]);
    expect(fieldsOf('overCap', withGuidanceCapIds(dear, ['mentor']))).toEqual([
      'interventions/mentor/capacity/hoursPerWeek',
    ]);
    expect(fieldsOf('overCap', withGuidanceCapIds(example, ['mentor']))).toEqual([]);
  });

  test('a number that is still to be given', () => {
    const field = 'segments/uddannelsesparate/persons';
    expect(fieldsOf('missing', setMissing(example, [field]))).toEqual([field]);
  });

  test('an intervention that nobody can take part in', () => {
    const field = 'interventions/ips/capacity/fte';
    expect(fieldsOf('noPlaces', writeField(example, field, 0))).toEqual([field]);
  });
});

describe('what hangs on a weak point', () => {
  test('is the result without it less the result as it is', () => {
    const point = pointsOf(example).find(({ code }) => code === 'noComparison');
    if (!point) throw new Error('The example counts an effect without a comparison group.');
    const [weight] = weigh(example, [point]);
    const without = project(writeField(example, point.field, 0)).headline;
    const today = project(example).headline;
    expect(weight?.extraInEducationOrJob).toBeCloseTo(without.extraInEducationOrJob - today.extraInEducationOrJob, 9);
    expect(weight?.netMunicipality).toBeCloseTo(without.net.municipality - today.net.municipality, 3);
  });

  test('is computed on lawful documents only, for every point of a scenario full of them', () => {
    const { provenance: _, ...bare } = writeField(example, 'interventions/ips/capacity/caseload', 40);
    const points = pointsOf(bare, '2030-01-01');
    expect(points.length).toBeGreaterThan(40);
    for (const { without, field } of points) {
      const changedScenario = without();
      if (changedScenario) expect(parseScenario(changedScenario).ok, field).toBe(true);
    }
    expect(weigh(bare, points)).toHaveLength(points.length);
  });
});
