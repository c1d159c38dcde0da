import { describe, expect, test } from 'vitest';
import { timeSeries } from '../../../renderer/charts/timeSeries.ts';
import type { ShownResult } from '../../../renderer/state/resultStore.ts';
import { cumulativeNet, monthlyNet } from '../../../shared/charts/cumulativeNet.ts';
import { netParts } from '../../../shared/charts/netParts.ts';
import { peopleParts } from '../../../shared/charts/peopleParts.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { project } from '../../../shared/model/project.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import tinyDocument from '../../fixtures/examples/tiny.json' with { type: 'json' };

const parsed = parseScenario(tinyDocument);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const tiny = parsed.scenario;
const da = wordsIn('da');
const en = wordsIn('en');

const netSeries = (...given: Parameters<typeof netParts>) => timeSeries(netParts(...given));
const peopleSeries = (...given: Parameters<typeof peopleParts>) => timeSeries(peopleParts(...given));

const shown = (scenario: Scenario): ShownResult => ({ scenario, projection: project(scenario) });
const atCost = (cost: Scenario['interventions'][number]['cost']): ShownResult =>
  shown({ ...tiny, interventions: tiny.interventions.map((one) => ({ ...one, cost })) });
const withoutAny = shown({ ...tiny, interventions: [] });

/** By hand: 40 places at 5000 kr. a month are 200 000 kr. less, so only the start of 100 000 kr. is to be earned back. */
const cheap = atCost({ perPlaceMonth: 0, startup: 100_000 });

describe('the municipality’s net result, summed from the start', () => {
  test('is 0 at the start and then each month against the reference', () => {
    const { projection } = shown(tiny);
    expect(monthlyNet(projection)[0]).toBeCloseTo(-285_600, 6);
    const sums = cumulativeNet(projection);
    expect(sums).toHaveLength(13);
    expect(sums[0]).toBe(0);
    expect(sums[1]).toBeCloseTo(-285_600, 6);
    expect(sums[2]).toBeCloseTo(-443_840, 6);
    expect(sums[12]).toBeCloseTo(projection.headline.net.municipality, 6);
  });

  test('that never comes back to balance says so at its end, and its lowest there is not marked again', () => {
    const series = netSeries(da, shown(tiny));
    expect(series.marks).toEqual([]);
    expect(series.lines.map(({ endLabel }) => endLabel)).toEqual([['−1,3\u00a0mio.', 'ikke inden 12 måneder']]);
    expect(netSeries(en, shown(tiny)).lines[0]?.endLabel).toEqual(['−1.3\u00a0m', 'not within 12 months']);
    expect(series.domain[1]).toBe(0);
  });

  test('that comes back has its deepest point and its balance marked, where the line is', () => {
    const { marks, lines } = netSeries(da, cheap);
    expect(marks).toEqual([
      { month: 1, value: expect.closeTo(-85_600, 6), kind: 'deepest', label: ['dybest −0,1'] },
      { month: 3, value: expect.closeTo(22_544, 6), kind: 'balance', label: ['Balance i måned 3', 'marts 2027'] },
    ]);
    for (const { month, value } of marks) expect(lines[0]?.values[month]).toBeCloseTo(value, 6);
    expect(lines[0]?.endLabel).toEqual(['+1,1\u00a0mio.']);
  });

  test('that is never in deficit has no mark', () => {
    expect(netSeries(da, atCost({})).marks).toEqual([]);
  });

  test('with no interventions is flat at 0', () => {
    const { lines, marks } = netSeries(da, withoutAny);
    expect(lines[0]?.values).toEqual(Array(13).fill(0));
    expect(lines[0]?.endLabel).toEqual(['0,0\u00a0mio.']);
    expect(marks).toEqual([]);
  });
});

describe('people in education or job', () => {
  test('as a difference: one line from 0, with a sign at its end', () => {
    const { lines, domain, startMonth, months } = peopleSeries(da, 'difference', shown(tiny));
    expect(lines.map(({ key, kind, endLabel }) => [key, kind, endLabel])).toEqual([
      ['difference', 'scenario', ['+16 unge']],
    ]);
    expect(lines[0]?.values[12]).toBeCloseTo(16.29, 9);
    expect(domain[0]).toBe(0);
    expect([startMonth, months, lines[0]?.values.length]).toEqual(['2027-01', 12, 13]);
  });

  test('as numbers: the reference and the plan, each named at its own end', () => {
    const { lines } = peopleSeries(da, 'numbers', shown(tiny));
    expect(lines.map(({ key, kind, endLabel }) => [key, kind, endLabel])).toEqual([
      ['reference', 'reference', ['120 uden indsatser']],
      ['scenario', 'scenario', ['136 med planen']],
    ]);
    const english = peopleSeries(en, 'numbers', shown(tiny)).lines.flatMap(({ endLabel }) => endLabel);
    expect(english).toEqual(['120 without interventions', '136 with the plan']);
  });

  test('as numbers the axis begins near them, as a difference at 0, also where all are far from 0', () => {
    const { scenario, projection } = shown(tiny);
    const more = (persons: readonly number[], by: number) => persons.map((one) => one + by);
    const many: ShownResult = {
      scenario,
      projection: {
        ...projection,
        scenario: { ...projection.scenario, education: more(projection.scenario.education, 5050) },
        reference: { ...projection.reference, education: more(projection.reference.education, 5000) },
      },
    };
    const numbers = peopleSeries(da, 'numbers', many);
    expect(numbers.domain[0]).toBe(5000);
    expect(numbers.lines[0]?.endLabel).toEqual(['5.120 uden indsatser']);
    expect(peopleSeries(da, 'difference', many).domain[0]).toBe(0);
  });

  test('with no interventions there is no difference, and no sign before the 0', () => {
    const { lines } = peopleSeries(da, 'difference', withoutAny);
    expect(lines[0]?.values).toEqual(Array(13).fill(0));
    expect(lines[0]?.endLabel).toEqual(['0 unge']);
    const [reference, plan] = peopleSeries(da, 'numbers', withoutAny).lines;
    expect(plan?.values).toEqual(reference?.values);
  });
});
