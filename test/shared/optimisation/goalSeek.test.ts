import { describe, expect, test } from 'vitest';
import { readField, writeField } from '../../../shared/document/field.ts';
import { project } from '../../../shared/model/project.ts';
import { goalFields } from '../../../shared/optimisation/goalFields.ts';
import { goalSeek } from '../../../shared/optimisation/goalSeek.ts';
import { exampleDocument } from '../document/exampleDocument.ts';
import { plainIntervention, plainScenario, plainSegment, ratios } from '../model/plainScenario.ts';

const extra = 'extraInEducationOrJob';
const headlineWith = (field: string, value: number) => project(writeField(exampleDocument, field, value)).headline;

describe('what a number must be for a goal', () => {
  test('at the value the headline is the goal, and from there on it is more', () => {
    const field = 'interventions/brobygning/capacity/places';
    const target = project(exampleDocument).headline[extra] + 5;
    const answer = goalSeek(exampleDocument, { field, objective: extra, target });
    expect(answer.isReached).toBe('somewhere');
    expect(answer.today).toEqual({ value: 24, reached: project(exampleDocument).headline[extra] });
    const [value] = answer.values;
    expect(answer.values).toHaveLength(1);
    expect(value?.holds).toBe('above');
    expect(value?.reached).toBeCloseTo(target, 6);
    expect(headlineWith(field, value?.value ?? 0)[extra]).toBeCloseTo(target, 6);
    expect(headlineWith(field, (value?.value ?? 0) + 1)[extra]).toBeGreaterThan(target);
  });

  test('a price goes the other way: it may be so much at the most', () => {
    const field = 'interventions/mentor/cost/perHour';
    const target = project(exampleDocument).headline.net.municipality + 1_000_000;
    const { values } = goalSeek(exampleDocument, { field, objective: 'netMunicipality', target });
    expect(values).toHaveLength(1);
    expect(values[0]?.holds).toBe('below');
    expect(headlineWith(field, values[0]?.value ?? 0).net.municipality).toBeCloseTo(target, 2);
  });

  test('a goal that is out of reach is told with how far it goes', () => {
    const field = 'interventions/ips/causalShare';
    const answer = goalSeek(exampleDocument, { field, objective: extra, target: 1_000 });
    expect(answer).toMatchObject({ isReached: 'nowhere', values: [], least: 0, most: 1 });
    expect(answer.best.value).toBe(1);
    expect(answer.best.reached).toBeCloseTo(headlineWith(field, 1)[extra], 9);
  });

  test('a goal that is reached whatever the number is, and a number that changes nothing', () => {
    const field = 'economy/discountRate';
    const answer = goalSeek(exampleDocument, { field, objective: extra, target: 1 });
    expect(answer).toMatchObject({ isReached: 'always', values: [], isIndifferent: true });
  });

  test('where the load can be too low and too high, there are two values', () => {
    const scenario = plainScenario({
      segments: [plainSegment({ persons: 400, baseline: { toEducation: 0.1, toJob: 0.1, withinMonths: 12 } })],
      interventions: [
        plainIntervention({
          capacity: { kind: 'caseload', fte: 2, caseload: 15 },
          caseloadNorm: { min: 10, max: 15 },
          effect: ratios(4, 4),
        }),
      ],
      assumptions: { caseloadElasticity: 1 },
    });
    const field = 'interventions/indsats/capacity/caseload';
    const target = 0.9 * project(scenario).headline[extra];
    const { values } = goalSeek(scenario, { field, objective: extra, target });
    expect(values.map(({ holds }) => holds)).toEqual(['above', 'below']);
    for (const { value } of values) {
      expect(project(writeField(scenario, field, value)).headline[extra]).toBeCloseTo(target, 6);
    }
  });

  test('a whole number is the first that is enough', () => {
    const field = 'interventions/mentor/durationMonths';
    const target = (headlineWith(field, 12)[extra] + headlineWith(field, 11)[extra]) / 2;
    const { values } = goalSeek(exampleDocument, { field, objective: extra, target });
    for (const { value, reached } of values) {
      expect(Number.isInteger(value)).toBe(true);
      expect(reached).toBeGreaterThanOrEqual(target);
      expect(headlineWith(field, value)[extra]).toBe(reached);
    }
    expect(values.map(({ value }) => value).some((value) => value === 11 || value === 12)).toBe(true);
  });

  test('a value that breaks a rule of the document is not an answer', () => {
    const transition = exampleDocument.interventions.find(({ effect }) => effect.kind === 'transition');
    const field = `interventions/${transition?.id}/effect/treated/toJob`;
    const { most } = goalSeek(exampleDocument, { field, objective: extra, target: 1e6 });
    const education = readField(exampleDocument, `interventions/${transition?.id}/effect/treated/toEducation`) ?? 0;
    expect(most + education).toBeLessThan(1);
  });

  test('a field that the document does not have is refused', () => {
    expect(() =>
      goalSeek(exampleDocument, { field: 'interventions/x/causalShare', objective: extra, target: 1 }),
    ).toThrow(RangeError);
  });
});

test('the numbers to ask for: the size first, and only those that the intervention has', () => {
  expect(goalFields(exampleDocument, 'ips')).toEqual([
    'interventions/ips/capacity/fte',
    'interventions/ips/capacity/caseload',
    'interventions/ips/causalShare',
    'interventions/ips/effect/treated',
    'interventions/ips/durationMonths',
    'interventions/ips/cost/perFteYear',
  ]);
  expect(goalFields(exampleDocument, 'ingen')).toEqual([]);
});
