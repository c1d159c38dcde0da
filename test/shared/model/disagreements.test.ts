import { expect, test } from 'vitest';
import { disagreements } from './disagreements.ts';
import { at } from './literal/at.ts';
import { publishedExamples } from './publishedExamples.ts';

const { document, expected } = at(publishedExamples, 1);
const documents = { scenario: document, reference: { ...document, interventions: [] } };

type Step = string | number;

/** Where the leaves are; of each list of numbers only the one in its middle. */
function leaves(value: unknown, path: Step[] = []): Step[][] {
  if (typeof value !== 'object' || value === null) return [path];
  if (Array.isArray(value) && value.every((element) => typeof element === 'number')) {
    return [[...path, Math.floor(value.length / 2)]];
  }
  return Object.entries(value).flatMap(([key, part]) => leaves(part, [...path, Array.isArray(value) ? +key : key]));
}

function replaced(path: readonly Step[], change: (value: unknown) => unknown): unknown {
  const copy = structuredClone(expected) as unknown;
  const parent = path.slice(0, -1).reduce((part, step) => (part as Record<Step, unknown>)[step], copy);
  const last = at(path, path.length - 1);
  (parent as Record<Step, unknown>)[last] = change((parent as Record<Step, unknown>)[last]);
  return copy;
}

const places = leaves(expected).filter((path) => path[0] !== 'uncertainty');

test('a projection agrees with itself', () => {
  expect(disagreements(structuredClone(expected), expected, documents)).toEqual([]);
});

test.each(places.map((path) => ({ name: path.join('.'), path })))('a slip in $name is found', ({ path }) => {
  const wrong = (value: unknown) => {
    if (typeof value === 'string') return `${value}x`;
    if (value === null) return 7;
    return value === 0 ? 1 : Number(value) * (1 + 1e-5);
  };
  expect(disagreements(replaced(path, wrong), expected, documents)).not.toEqual([]);
  expect(
    disagreements(
      replaced(path, () => Number.NaN),
      expected,
      documents,
    ),
  ).not.toEqual([]);
  expect(
    disagreements(
      replaced(path, () => undefined),
      expected,
      documents,
    ),
  ).not.toEqual([]);
});

test('a month too many, a missing key and a missing intervention are found', () => {
  const longer = structuredClone(expected);
  longer.scenario.support.push(1);
  expect(disagreements(longer, expected, documents)).toEqual(['.scenario.support: length 50, expected 49']);
  const { checks: _, ...fewer } = expected;
  expect(disagreements(fewer, expected, documents)).toEqual(['.checks: missing']);
  const without = structuredClone(expected);
  without.scenario.interventions.pop();
  expect(disagreements(without, expected, documents)).toEqual(['.scenario.interventions: length 4, expected 5']);
});

test('keys beyond MODEL §9 are let pass', () => {
  expect(disagreements({ ...expected, forTheScreens: 1 }, expected, documents)).toEqual([]);
});
