import { describe, expect, test } from 'vitest';
import { waterfallSteps } from '../../../renderer/charts/waterfallSteps.ts';
import { capacities, capacityRows } from '../../../renderer/screens/projection/capacityRows.ts';
import { costLayers } from '../../../renderer/screens/projection/costLayers.ts';
import { spanText } from '../../../renderer/screens/projection/spanText.ts';
import { whereLayers } from '../../../renderer/screens/projection/whereLayers.ts';
import { payerParts } from '../../../shared/charts/payerParts.ts';
import { breakdownOf } from '../../../shared/ledger/breakdown.ts';
import { grains, spansOf } from '../../../shared/ledger/spans.ts';
import { project } from '../../../shared/model/project.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { exampleDocument } from '../../shared/model/publishedExamples.ts';

const da = wordsIn('da');
const document = exampleDocument('eksempelby');
const breakdown = breakdownOf(document);
const projection = project(document);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('who gains, as a waterfall', () => {
  test('each bar begins where the one before it ended, and society is where the last one ends', () => {
    const steps = waterfallSteps(payerParts(da, projection.headline.net));
    for (let at = 1; at < steps.length - 1; at++) expect(steps[at]?.from).toBe(steps[at - 1]?.to);
    const last = steps.at(-1);
    expect(last).toMatchObject({ key: 'society', kind: 'sum', from: 0 });
    expect(steps.at(-2)?.to).toBeCloseTo(last?.to ?? Number.NaN, 3);
  });

  test('a loss is told from a gain by its kind and its sign', () => {
    const part = (key: string, value: number) => ({ key, name: [key], value, amount: String(value) });
    const steps = waterfallSteps({ parts: [part('a', 5), part('b', -8), part('c', 0)], sum: part('all', -3) });
    expect(steps.map(({ from, to, kind }) => [from, to, kind])).toEqual([
      [0, 5, 'gain'],
      [5, -3, 'loss'],
      [-3, -3, 'gain'],
      [0, -3, 'sum'],
    ]);
  });
});

describe.each(grains)('by %s', (grain) => {
  const spans = spansOf(grain, document.startMonth, document.horizonMonths);

  test('the parts of the cost add up to the programme cost', () => {
    const layers = costLayers(da, breakdown, spans);
    expect(sum(layers.flatMap(({ values }) => values))).toBeCloseTo(projection.headline.programmeCost, 3);
    expect(layers.map(({ key }) => key)).toEqual(['staff', 'overhead', 'places', 'startup']);
  });

  test('where the young people are adds up to everybody who has come', () => {
    const layers = whereLayers(da, breakdown, spans, null);
    const persons = sum(document.segments.map((one) => one.persons));
    const inflow = sum(document.segments.map((one) => one.inflowPerMonth));
    spans.forEach(({ from, to }, at) => {
      const all = sum(layers.map(({ values }) => values[at] ?? Number.NaN));
      expect(all).toBeCloseTo(persons + (inflow * (from + to)) / 2, 6);
    });
  });
});

test('one segment by itself is a part of all of them', () => {
  const spans = spansOf('year', document.startMonth, document.horizonMonths);
  const of = (segment: string | null) => whereLayers(da, breakdown, spans, segment).map(({ values }) => values);
  const parts = document.segments.map(({ id }) => of(id));
  of(null).forEach((layer, l) => {
    layer.forEach((value, at) => {
      expect(sum(parts.map((part) => part[l]?.[at] ?? Number.NaN))).toBeCloseTo(value, 6);
    });
  });
});

describe('places and how many are in use', () => {
  test('are means of the months in which the intervention is open', () => {
    const [first] = capacities(document, projection, { from: 0, to: 2 });
    const series = projection.scenario.interventions[0];
    expect(first?.places).toBeCloseTo(((series?.places[0] ?? 0) + (series?.places[1] ?? 0)) / 2, 9);
  });

  test('an intervention that is not open has no share', () => {
    const rows = capacityRows(da, capacities(document, projection, { from: 0, to: 1 }));
    const adviser = rows.find(({ key }) => key === 'ungeadviser');
    expect(adviser).toMatchObject({ share: 'ikke åben', isLow: false, places: 0 });
  });

  test('under nine tenths in use is pointed out', () => {
    const row = (occupied: number) => capacityRows(da, [{ id: 'a', name: 'A', places: 10, occupied }])[0];
    expect([row(8.9)?.isLow, row(9)?.isLow]).toEqual([true, false]);
  });
});

test('periods are called what a budget calls them', () => {
  const year = (from: number, to: number) => ({ from, to, year: 2027, quarter: null });
  expect(spanText(da, 'year', year(0, 12), '2027-01')).toBe('2027');
  expect(spanText(da, 'year', year(0, 1), '2027-12')).toBe('2027 (1 md.)');
  expect(spanText(da, 'quarter', { from: 0, to: 3, year: 2027, quarter: 1 }, '2027-01')).toBe('1. kvt. 2027');
  expect(spanText(wordsIn('en'), 'quarter', { from: 0, to: 3, year: 2027, quarter: 1 }, '2027-01')).toBe('Q1 2027');
  expect(spanText(da, 'month', year(1, 2), '2027-01')).toBe('februar 2027');
});
