import { describe, expect, test } from 'vitest';
import { extraOverTime, lessBase } from '../../../shared/comparison/curves.ts';
import { inputsThatDiffer } from '../../../shared/comparison/inputsThatDiffer.ts';
import { compare, measures } from '../../../shared/comparison/measures.ts';
import { writeField } from '../../../shared/document/field.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { differingInputName, differingInputValue } from '../../../shared/words/differingInput.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleScenario } from '../../e2e/exampleScenario.ts';

const example = exampleScenario();
const caseload = 'interventions/ips/capacity/caseload';
const denser = writeField(example, caseload, 30);
const headlineOf = (scenario: Scenario) => project(scenario).headline;

describe('inputs that differ', () => {
  test('two scenarios that differ in one number give exactly one row, whatever else they are called or noted', () => {
    const renamed = { ...denser, name: 'Et andet navn', description: 'x', provenance: {}, planner: { tags: ['a'] } };
    expect(inputsThatDiffer([example, renamed], 0)).toEqual([{ path: caseload, values: [20, 30] }]);
    expect(inputsThatDiffer([example, structuredClone(example)], 0)).toEqual([]);
  });

  test('have a value for each scenario, also where only one differs, and none where the part is gone', () => {
    const without = { ...example, interventions: example.interventions.filter(({ id }) => id !== 'ips') };
    const rows = inputsThatDiffer([example, denser, without], 0);
    expect(rows.find(({ path }) => path === caseload)?.values).toEqual([20, 30, undefined]);
    expect(rows.find(({ path }) => path === 'interventions/ips')?.values[2]).toBeUndefined();
  });

  test('are the same rows whichever is the base', () => {
    const paths = (base: number) => inputsThatDiffer([example, denser], base).map(({ path }) => path);
    expect(paths(0)).toEqual(paths(1));
  });
});

describe('measures', () => {
  const headlines = [headlineOf(example), headlineOf(denser)];

  test('swapping the base flips the sign of every difference', () => {
    for (const measure of measures) {
      const [, other] = compare(measure, headlines, 0);
      const [back] = compare(measure, headlines, 1);
      if (other?.difference === null) expect(back?.difference, measure.id).toBeNull();
      else expect(back?.difference, measure.id).toBeCloseTo(-(other?.difference ?? Number.NaN), 9);
    }
  });

  test('the base differs from itself by nothing', () => {
    for (const measure of measures) {
      const [own] = compare(measure, headlines, 0);
      if (own?.value !== null) expect(own?.difference, measure.id).toBe(0);
    }
  });

  test('no difference is made with what has no value: a month of balance that is never reached', () => {
    const measure = measures.find(({ id }) => id === 'breakEvenMonth');
    if (!measure) throw new Error('no such measure');
    const [never, reached] = [headlineOf(example), { ...headlineOf(example), breakEvenMonth: 12 }];
    expect(compare(measure, [never, reached], 0).map(({ difference }) => difference)).toEqual([null, null]);
  });

  test('the three kinds of money stand apart: no measure adds them', () => {
    const kinds = ['netMunicipality', 'netMunicipalTime', 'netState', 'netRegion', 'netCitizens'];
    expect(measures.map(({ id }) => id).filter((id) => id.startsWith('net'))).toEqual(kinds);
  });
});

describe('curves', () => {
  test('end at the difference of the headlines', () => {
    const [a, b] = [project(example), project(denser)];
    const curve = lessBase(extraOverTime(b), extraOverTime(a));
    expect(curve).toHaveLength(a.months + 1);
    expect(curve[0]).toBe(0);
    expect(curve.at(-1)).toBeCloseTo(b.headline.extraInEducationOrJob - a.headline.extraInEducationOrJob, 9);
  });
});

describe.each(['da', 'en'] as const)('what differs is said in words, %s', (language) => {
  const words = wordsIn(language);
  const changed: Scenario = {
    ...denser,
    startMonth: '2028-01',
    horizonMonths: 48,
    segments: example.segments.map((one, at) => (at === 0 ? { ...one, startsIn: 'education' as const } : one)),
    interventions: example.interventions
      .filter(({ id }) => id !== 'bedsteforaeldre')
      .map((one) =>
        one.id === 'mentor'
          ? { ...one, effect: { kind: 'none' as const }, capacity: { kind: 'places' as const, places: 40 } }
          : { ...one, allocation: [{ segmentId: 'aktivitetsparate', share: 1 }] },
      )
      .toReversed(),
  };
  const scenarios = [example, changed];

  test('every field and value is whole', () => {
    for (const input of inputsThatDiffer(scenarios, 0)) {
      const name = differingInputName(words, scenarios, input);
      const values = scenarios.map((scenario, at) =>
        differingInputValue(words, scenario, input.path, input.values[at]),
      );
      expect([name, ...values].join('|')).not.toMatch(/comparison\.|undefined|NaN|\[object|^\|/);
      expect(values[0], name).not.toBe(values[1]);
    }
  });
});
