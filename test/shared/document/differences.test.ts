import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { applyDifferences, differences } from '../../../shared/document/differences.ts';
import { editNumber } from '../../../shared/document/edits/editNumber.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { scenario as aScenario } from '../arbitraries/scenario.ts';
import { exampleDocument as example } from './exampleDocument.ts';

/** A scenario and another that shares a good part of it, as two versions do. */
const versions = fc.tuple(aScenario, aScenario, fc.infiniteStream(fc.boolean())).map(([one, other, picks]) => {
  const pick = () => picks.next().value === true;
  const mixed = Object.fromEntries(
    Object.entries(one).map(([key, value]) => [key, pick() ? value : other[key as keyof Scenario]]),
  );
  return [one, mixed as unknown as Scenario] as const;
});

const reversed = (scenario: Scenario): Scenario => ({
  ...scenario,
  interventions: [...scenario.interventions].reverse(),
  segments: scenario.segments.slice(1),
});

describe('what differs between two documents', () => {
  test.prop([aScenario])('nothing, between a document and itself', (scenario) => {
    expect(differences(scenario, structuredClone(scenario))).toEqual([]);
  });

  test.prop([versions])('applied to the one, it gives the other', ([one, other]) => {
    expect(applyDifferences(one, differences(one, other))).toEqual(other);
    expect(applyDifferences(other, differences(other, one))).toEqual(one);
  });

  test.prop([aScenario])('also where parts are moved or removed', (scenario) => {
    const other = reversed(scenario);
    expect(applyDifferences(scenario, differences(scenario, other))).toEqual(other);
    expect(applyDifferences(other, differences(other, scenario))).toEqual(scenario);
  });

  test('one number that was edited is one difference, and where it is from another', () => {
    const path = 'segments/aktivitetsparate/persons';
    const edited = editNumber(example, path, 321, 'ownMunicipality');
    if (!edited.ok) throw new Error('refused');
    expect(differences(example, edited.scenario)).toEqual([
      { path, before: 240, after: 321 },
      { path: `provenance/${path}`, before: example.provenance?.[path], after: { kind: 'ownMunicipality' } },
    ]);
  });

  test('a step of the reimbursement goes by its place, an intervention by its id, another effect as a whole', () => {
    const [first, ...others] = example.interventions;
    if (!first) throw new Error('no intervention');
    const other: Scenario = {
      ...example,
      economy: { ...example.economy, reimbursement: [0.8, 0.4, 0.3, 0.1] },
      interventions: [{ ...first, effect: { kind: 'none' } }, ...others.slice(1)],
    };
    const found = differences(example, other);
    expect(found.map(({ path }) => path)).toEqual([
      `interventions/${first.id}/effect`,
      `interventions/${others[0]?.id}`,
      'economy/reimbursement/3',
    ]);
    expect(found[1]?.after).toBeUndefined();
    expect(parseScenario(applyDifferences(example, found)).ok).toBe(true);
  });

  test('parts in another order are one difference that names the order', () => {
    const other = { ...example, interventions: [...example.interventions].reverse() };
    const ids = example.interventions.map(({ id }) => id);
    expect(differences(example, other)).toEqual([
      { path: 'interventions/#order', before: ids, after: [...ids].reverse() },
    ]);
  });

  test('keys of the app that hold strokes are whole', () => {
    const before = { ...example, planner: { 'a/b': { c: 1 }, kept: true } };
    const after = { ...example, planner: { 'a/b': { c: 2 }, kept: true } };
    expect(differences(before, after)).toEqual([{ path: 'planner/a/b', before: { c: 1 }, after: { c: 2 } }]);
    expect(applyDifferences(before, differences(before, after))).toEqual(after);
  });
});
