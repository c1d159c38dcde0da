import { expect, test } from 'vitest';
import { columnsOf } from '../../../renderer/screens/comparison/columns.ts';
import { setMissing } from '../../../shared/document/missing.ts';
import { project } from '../../../shared/model/project.ts';
import { plainScenario } from '../../shared/model/plainScenario.ts';

const scenario = plainScenario();
const incomplete = setMissing(scenario, [`segments/${scenario.segments[0]?.id}/persons`]);
const shown = (of: typeof scenario) => ({ scenario: of, projection: project(of) });
const other = (name: string) => ({ id: name, revision: null, name, scenario: plainScenario() });

test('an open scenario that lacks a number is left out; the others stand with their own letters and places', () => {
  const columns = columnsOf(shown(incomplete), [other('b'), other('c')]);
  expect(columns.map(({ letter, place, isOpen }) => [letter, place, isOpen])).toEqual([
    ['B', 1, false],
    ['C', 2, false],
  ]);
  expect(columnsOf(shown(incomplete), [])).toEqual([]);
});

test('with all its numbers it is the first column', () => {
  expect(columnsOf(shown(scenario), [other('b')]).map(({ place }) => place)).toEqual([0, 1]);
});
