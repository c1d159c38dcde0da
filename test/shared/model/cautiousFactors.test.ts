import { expect, test } from 'vitest';
import example from '../../../assets/eksempelby.json' with { type: 'json' };
import { settingsSchema } from '../../../shared/contract/stored.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { defaultCautiousFactors } from '../../../shared/model/cautious.ts';
import { project, withoutInterventions } from '../../../shared/model/project.ts';

const scenario = example as unknown as Scenario;
const cautiousWith = (cost: number, causalShare: number) =>
  project(scenario, withoutInterventions(scenario), { cost, causalShare }).cautious;

test('MODEL §6: the cautious view has the factors 1.2 and 0.7 where none are given', () => {
  expect(defaultCautiousFactors).toEqual({ cost: 1.2, causalShare: 0.7 });
  expect(project(scenario).cautious).toEqual(cautiousWith(1.2, 0.7));
});

test('MODEL §6: with factors that change nothing it is the plan itself', () => {
  const { headline } = project(scenario);
  const cautious = cautiousWith(1, 1);
  expect(cautious.programmeCost).toBeCloseTo(headline.programmeCost, 3);
  expect(cautious.extraInEducationOrJob).toBeCloseTo(headline.extraInEducationOrJob, 9);
});

test('MODEL §6: dearer interventions cost as much more, and move no more and no fewer', () => {
  const dearer = cautiousWith(1.5, 1);
  const plain = cautiousWith(1, 1);
  expect(dearer.programmeCost).toBeCloseTo(1.5 * plain.programmeCost, 3);
  expect(dearer.extraInEducationOrJob).toBe(plain.extraInEducationOrJob);
});

test('the factors are settings, and are never less cautious than the plan', () => {
  const settings = { language: 'da', theme: 'system', openScenarioId: null };
  const isAllowed = (cautious: object) => settingsSchema.safeParse({ ...settings, cautious }).success;
  expect(isAllowed({ cost: 1.4, causalShare: 0.5 })).toBe(true);
  expect(isAllowed({ cost: 0.9, causalShare: 0.5 })).toBe(false);
  expect(isAllowed({ cost: 1.2, causalShare: 1.1 })).toBe(false);
  expect(settingsSchema.safeParse(settings).success).toBe(true);
});
