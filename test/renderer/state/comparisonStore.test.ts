import { beforeEach, describe, expect, test } from 'vitest';
import { useComparisonStore } from '../../../renderer/state/comparisonStore.ts';
import { exampleScenario } from '../../e2e/exampleScenario.ts';

const column = (name: string) => ({ id: name, revision: null, name, scenario: exampleScenario() });
const store = () => useComparisonStore.getState();
const names = () => store().chosen.map(({ name }) => name);

describe('what is compared with the open scenario', () => {
  beforeEach(() => useComparisonStore.setState({ chosen: [], base: 0 }));

  test('is three others at most: four columns in all', () => {
    for (const name of ['b', 'c', 'd', 'e']) store().add(column(name));
    expect(names()).toEqual(['b', 'c', 'd']);
  });

  test('keeps its base when another column goes, and falls back to the open scenario when the base goes', () => {
    for (const name of ['b', 'c', 'd']) store().add(column(name));
    store().makeBase(3);
    store().remove(1);
    expect([names(), store().base]).toEqual([['c', 'd'], 2]);
    store().remove(2);
    expect([names(), store().base]).toEqual([['c'], 0]);
  });
});
