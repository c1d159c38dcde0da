import { expect, test } from 'vitest';
import { fieldShapes, readField } from '../../../shared/document/field.ts';
import { missingFor, missingIn } from '../../../shared/document/missing.ts';
import { newScenario } from '../../../shared/document/newScenario.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import { provenanceOf } from '../../../shared/document/provenance.ts';
import { publicRate } from '../../../shared/evidence/publicRates.ts';
import { summarise } from '../../../shared/model/summarise.ts';
import { wordsIn } from '../../../shared/words/words.ts';

const scenario = newScenario(wordsIn('da'), '2027-01');
const segment = `segments/${scenario.segments[0]?.id}`;

test('a new scenario is a valid document with one target group and no interventions', () => {
  expect(parseScenario(scenario)).toEqual({ ok: true, scenario });
  expect(scenario).toMatchObject({ startMonth: '2027-01', interventions: [], segments: [{ name: 'Målgruppe 1' }] });
  expect(newScenario(wordsIn('en'), '2027-01').segments[0]?.name).toBe('Target group 1');
});

test('what only the municipality knows is missing: nothing of it is taken for zero', () => {
  expect(missingIn(scenario)).toEqual(
    expect.arrayContaining([`${segment}/persons`, `${segment}/inflowPerMonth`, `${segment}/baseline/toJob`]),
  );
  expect(missingFor(scenario, 'people').length).toBeLessThan(missingIn(scenario).length);
  expect(summarise(scenario).missing).toEqual({
    people: missingFor(scenario, 'people').length,
    money: missingIn(scenario).length,
  });
});

test('public rates stand with their source', () => {
  expect(readField(scenario, 'economy/studyGrantPerMonth')).toBe(publicRate('su-videregaaende-udeboende')?.value);
  expect(scenario.economy.reimbursement).toEqual([0.8, 0.4, 0.3, 0.2]);
  expect(scenario.provenance?.['economy/tax/municipal']).toMatchObject({ kind: 'publicRate' });
});

test('every number that is not missing says where it is from', () => {
  const paths = fieldShapes
    .filter((shape) => !shape.startsWith('interventions'))
    .map((shape) => shape.replace('segments/*', segment))
    .filter((path) => readField(scenario, path) !== undefined);
  expect(paths.length).toBeGreaterThan(15);
  const silent = paths.filter(
    (path) => !missingIn(scenario).includes(path) && !provenanceOf(scenario.provenance, path),
  );
  expect(silent).toEqual([]);
});
