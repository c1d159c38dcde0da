import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { extremeScenario } from '../arbitraries/extremeScenario.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario } from '../arbitraries/scenario.ts';
import { disagreements } from './disagreements.ts';
import { projectLiterally } from './literal/projectLiterally.ts';

/** The engine beside an implementation that was written from the text of MODEL by somebody else. */

const TIMEOUT = 120_000;

const withoutInterventions = (document: Scenario): Scenario => ({ ...document, interventions: [] });

/** Another plan for the same months: what a reference document must share with the scenario. */
const withReference = fc.tuple(scenario, scenario).map(([document, other]): [Scenario, Scenario] => {
  const { startMonth, horizonMonths } = document;
  const interventions = other.interventions.filter((one) => one.startMonth < horizonMonths);
  return [document, { ...other, startMonth, horizonMonths, interventions }];
});

function differences(document: Scenario): string[] {
  const documents = { scenario: document, reference: withoutInterventions(document) };
  return disagreements(project(document), projectLiterally(document), documents);
}

test('MODEL §1–6, §9: the engine gives what the literal implementation gives', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(scenario, (document) => {
      expect(differences(document)).toEqual([]);
    }),
    runs(140),
  );
});

test('MODEL §6: so it does against a reference document with its own economy', { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(withReference, ([document, reference]) => {
      const literal = projectLiterally(document, reference);
      expect(disagreements(project(document, reference), literal, { scenario: document, reference })).toEqual([]);
    }),
    runs(40),
  );
});

test('MODEL §8: so it does with numbers at the ends of what is allowed, and they stay finite', {
  timeout: TIMEOUT,
}, () => {
  fc.assert(
    fc.property(extremeScenario, (document) => {
      expect(differences(document)).toEqual([]);
    }),
    runs(40),
  );
});
