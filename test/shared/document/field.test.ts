import { describe, expect, test } from 'vitest';
import eksempelby from '../../../assets/eksempelby.json' with { type: 'json' };
import { fieldShapes, limitsOf, readField, writeField } from '../../../shared/document/field.ts';
import type { Limits } from '../../../shared/document/limits.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { capacities, completeDocument, effects } from '../arbitraries/completeDocument.ts';

const parsed = parseScenario(eksempelby);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
const { scenario } = parsed;

/** The example with everything filled in, once for each kind of effect and of capacity: together they have every field. */
const variants = [
  ...Object.values(effects).map((effect) => completeDocument(scenario, { effect })),
  ...Object.values(capacities).map((capacity) => completeDocument(scenario, { capacity })),
];

/** A document that has a field of that shape, and the field. */
function fieldOf(shape: string): { document: Scenario; path: string } {
  for (const document of variants) {
    const part = shape.startsWith('segments/') ? document.segments[0] : document.interventions[0];
    const path = shape.replace('*', part?.id ?? '');
    if (readField(document, path) !== undefined) return { document, path };
  }
  throw new Error(`No document has ${shape}`);
}

/** What a number by itself may be; rules between numbers are told with other codes. */
const ofTheNumber: readonly string[] = ['outOfRange', 'notANumber', 'wrongType'];

const near = (value: number) => Math.max(1e-9, Math.abs(value) * 1e-9);

/** The least and the greatest allowed number, and what lies just beyond them. */
function edges(allowed: Limits): { inside: number[]; outside: number[] } {
  const { min, max, minExcluded, maxExcluded, whole } = allowed;
  const step = (value: number) => (whole ? 1 : near(value));
  return {
    inside: [minExcluded ? min + step(min) : min, maxExcluded ? max - step(max) : max],
    outside: [
      minExcluded ? min : min - step(min),
      maxExcluded ? max : max + step(max),
      ...(whole ? [min + 0.5] : []),
      Number.NaN,
      Number.POSITIVE_INFINITY,
    ],
  };
}

describe('MODEL §8: a field that a planner may write', () => {
  test.each(fieldShapes)('%s has the limits that a document has there', (shape) => {
    const { document, path } = fieldOf(shape);
    const { inside, outside } = edges(limitsOf(path));
    for (const value of inside) {
      const written = writeField(document, path, value);
      expect(readField(written, path)).toBe(value);
      const parsed = parseScenario(written);
      const faults = parsed.ok ? [] : parsed.faults.filter(({ code }) => ofTheNumber.includes(code));
      expect(faults, `${path} = ${value}`).toEqual([]);
    }
    for (const value of outside) {
      expect(parseScenario(writeField(document, path, value)).ok, `${path} = ${value}`).toBe(false);
    }
  });

  test('one that is not in the table has no limits: that is a mistake of ours', () => {
    for (const path of ['', 'name', 'horizonMonths', 'segments', 'segments/x/name', 'segments/x/y/persons']) {
      expect(() => limitsOf(path), path).toThrow(path);
    }
  });
});

describe('a number by its path', () => {
  test('is found by ids, and by place in a list of plain numbers', () => {
    expect(readField(scenario, 'segments/frafaldsrisiko/persons')).toBe(400);
    expect(readField(scenario, 'interventions/mentor/cost/perHour')).toBe(425);
    expect(readField(scenario, 'economy/reimbursement/1')).toBe(0.4);
    const reordered = { ...scenario, segments: scenario.segments.toReversed() };
    expect(readField(reordered, 'segments/frafaldsrisiko/persons')).toBe(400);
  });

  test('is undefined where the document has none', () => {
    for (const path of [
      'segments/nobody/persons',
      'segments/0/persons',
      'interventions/mentor/cost/perFteYear',
      'economy/reimbursement/4',
      'economy/tax',
      'name',
      'economy/toString/length',
      'segments/length',
      '',
    ]) {
      expect(readField(scenario, path), path).toBeUndefined();
    }
  });

  test('is written there and nowhere else; what is not on the way is the same object', () => {
    const path = 'segments/frafaldsrisiko/baseline/toJob';
    const before = structuredClone(scenario);
    const after = writeField(scenario, path, 0.2);
    expect(scenario).toEqual(before);
    expect(readField(after, path)).toBe(0.2);
    expect(writeField(after, path, 0.1)).toEqual(scenario);
    expect(after.interventions).toBe(scenario.interventions);
    expect(after.economy).toBe(scenario.economy);
    for (const [at, segment] of scenario.segments.entries()) {
      if (segment.id === 'frafaldsrisiko')
        expect(after.segments[at]?.returnWithin12Months).toBe(segment.returnWithin12Months);
      else expect(after.segments[at]).toBe(segment);
    }
  });

  test('that was left out is put in', () => {
    const after = writeField(scenario, 'interventions/mentor/cost/perFteYear', 1000);
    expect(after.interventions.find(({ id }) => id === 'mentor')?.cost).toEqual({ perHour: 425, perFteYear: 1000 });
  });
});
