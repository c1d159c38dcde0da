import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Parsed, parseScenario, readScenario } from '../../../shared/document/parse.ts';
import { faultsOfReference } from '../../../shared/document/rules.ts';
import type { Scenario } from '../../../shared/document/scenario.ts';
import { completeDocument } from '../arbitraries/completeDocument.ts';
import { setAt } from '../arbitraries/documentPath.ts';
import { faultyScenario, rules } from '../arbitraries/faultyScenario.ts';
import { allowedEnds } from '../arbitraries/numberRules.ts';
import { copies } from '../arbitraries/otherRules.ts';
import { broken } from '../arbitraries/rule.ts';
import { runs } from '../arbitraries/runs.ts';
import { scenario } from '../arbitraries/scenario.ts';
import { plainScenario } from '../model/plainScenario.ts';
import { publishedExamples } from '../model/publishedExamples.ts';

const plain = plainScenario();
const faultsOf = (parsed: Parsed) => (parsed.ok ? [] : parsed.faults.map(({ path, code }) => ({ path, code })));

describe('MODEL §8: valid documents', () => {
  test.each(publishedExamples)('$name comes out as it went in', ({ document }) => {
    expect(parseScenario(structuredClone(document))).toEqual({ ok: true, scenario: document });
  });

  test('so does every random document, also by way of its text', () => {
    fc.assert(
      fc.property(scenario, (document) => {
        expect(parseScenario(document)).toEqual({ ok: true, scenario: document });
        expect(readScenario(JSON.stringify(document))).toEqual({
          ok: true,
          scenario: JSON.parse(JSON.stringify(document)),
        });
      }),
      runs(100),
    );
  });

  test.each(allowedEnds)('$path may be $value', ({ path, value, kinds }) => {
    const document = completeDocument(plain, kinds);
    setAt(document, path, value);
    if (path === 'horizonMonths') document.interventions = [];
    expect(faultsOf(parseScenario(document))).toEqual([]);
  });

  test('as many segments and interventions as are allowed', () => {
    const document = completeDocument(plain);
    copies(document, 'segments', 24);
    copies(document, 'interventions', 40);
    expect(faultsOf(parseScenario(document))).toEqual([]);
  });

  test('texts as long as is allowed, shares that add up to within 1e-9, a norm of one number, a start in the last month', () => {
    const document = completeDocument(plain);
    document.name = 'n'.repeat(120);
    document.municipality = 'm'.repeat(120);
    document.description = 'd'.repeat(4_000);
    setAt(document, 'segments[0].reimbursementMix', [0.3, 0.3, 0.4 + 0.9e-9, 0]);
    setAt(document, 'interventions[0].allocation[0].share', 1 - 0.9e-9);
    setAt(document, 'interventions[0].caseloadNorm', { min: 20, max: 20 });
    setAt(document, 'interventions[0].startMonth', 11);
    setAt(document, 'interventions[0].endMonth', 12);
    setAt(document, 'economy.tax', { municipal: 0.6, state: 0.4 });
    expect(faultsOf(parseScenario(document))).toEqual([]);
  });
});

describe('MODEL §8: each broken rule gives one fault, at its path', () => {
  test.each(rules)('$rule', (rule) => {
    const { before, after } = broken(plain, rule);
    expect(faultsOf(parseScenario(before))).toEqual([]);
    expect(faultsOf(parseScenario(after))).toEqual([{ path: rule.path, code: rule.code }]);
  });

  test('in any document', () => {
    fc.assert(
      fc.property(faultyScenario, ({ rule, document }) => {
        expect(faultsOf(parseScenario(document))).toContainEqual({ path: rule.path, code: rule.code });
      }),
      runs(300),
    );
  });

  test('every fault is named, not only the first', () => {
    const document = completeDocument(plain);
    setAt(document, 'segments[0].persons', -1);
    setAt(document, 'segments[0].reimbursementMix', [1, 1, 0, 0]);
    setAt(document, 'interventions[0].allocation[0].segmentId', 'ingen');
    setAt(document, 'ukendt', true);
    expect(faultsOf(parseScenario(document))).toEqual(
      expect.arrayContaining([
        { path: 'segments[0].persons', code: 'outOfRange' },
        { path: 'interventions[0].allocation[0].segmentId', code: 'unknownSegment' },
        { path: 'ukendt', code: 'unknownField' },
      ]),
    );
  });
});

describe('what is no document of this version', () => {
  test.each([null, undefined, 1, 'tekst', [], [plain], {}, { format: 'andet', version: 1 }])('%j', (input) => {
    expect(faultsOf(parseScenario(input))).toEqual([{ path: 'format', code: 'notAScenario' }]);
  });

  test('a version that is left out', () => {
    const { version: _, ...rest } = plain;
    expect(faultsOf(parseScenario(rest))).toEqual([{ path: 'version', code: 'missing' }]);
  });

  test.each([2, 0, -1, 1.5, '1', null])('version %j', (version) => {
    expect(faultsOf(parseScenario({ ...plain, version }))).toEqual([{ path: 'version', code: 'unknownVersion' }]);
  });

  test('text that is not JSON, and text with a byte order mark, which is', () => {
    expect(faultsOf(readScenario('{"format":'))).toEqual([{ path: '', code: 'notJson' }]);
    expect(faultsOf(readScenario(''))).toEqual([{ path: '', code: 'notJson' }]);
    expect(readScenario(`\uFEFF${JSON.stringify(plain)}`)).toEqual({ ok: true, scenario: plain });
  });

  test('a key that JSON may hold and a program must not trust', () => {
    const text = JSON.stringify(plain).replace('{', '{"__proto__":{"municipality":"x"},');
    expect(faultsOf(readScenario(text))).toEqual([{ path: '__proto__', code: 'unknownField' }]);
  });
});

describe('MODEL §6: a reference covers the same months', () => {
  const referenceOf = (changes: Partial<Scenario>) =>
    faultsOfReference(plain, { ...plain, ...changes }).map(({ path, code }) => ({ path, code }));

  test('another start, another horizon', () => {
    expect(referenceOf({ name: 'En anden' })).toEqual([]);
    expect(referenceOf({ startMonth: '2027-02' })).toEqual([{ path: 'startMonth', code: 'startMonthDiffers' }]);
    expect(referenceOf({ horizonMonths: 13 })).toEqual([{ path: 'horizonMonths', code: 'horizonDiffers' }]);
    expect(referenceOf({ startMonth: '2028-01', horizonMonths: 24 })).toHaveLength(2);
  });
});
