import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import tiny from '../../fixtures/examples/tiny.json' with { type: 'json' };
import { callError, type ErrorCode, errorCodes } from '../../../shared/contract/errors.ts';
import { type Fault, type FaultCode, fault, faultCodes } from '../../../shared/document/fault.ts';
import { parseScenario } from '../../../shared/document/parse.ts';
import { languages } from '../../../shared/words/language.ts';
import { errorSentence, faultSentence } from '../../../shared/words/sentences.ts';
import { wordsIn } from '../../../shared/words/words.ts';
import { changed, faultsOfEveryCode } from './faultsOfEveryCode.ts';

const da = wordsIn('da');
const en = wordsIn('en');

/** use-intl tells the console of a text that it cannot say, and gives the key instead. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});

/** A sentence with nothing left unsaid: no key, no argument, no number that is none. */
function expectSaid(text: string, code: string): void {
  expect(text).not.toMatch(/\{\w+\}/);
  expect(text).not.toContain(`.${code}`);
  expect(text).not.toMatch(/\ballowed\.[a-z]|undefined|NaN|\[object/);
  expect(text).not.toMatch(/^\s|\s$| {2}/);
}

test.each(faultCodes)('the fault %s of a real document is said in both languages', (code) => {
  const faults = faultsOfEveryCode[code]().filter((one) => one.code === code);
  expect(faults.length).toBeGreaterThan(0);
  for (const one of faults) {
    for (const words of [da, en]) {
      const text = faultSentence(words, one);
      expectSaid(text, code);
      if (code !== 'notJson') expect(text).toMatch(/\.$/);
    }
    expect(faultSentence(da, one)).not.toBe(faultSentence(en, one));
  }
});

const said = (code: FaultCode) =>
  faultsOfEveryCode[code]().map((one) => [faultSentence(da, one), faultSentence(en, one)]);

test('a number that is out of range is written as the reader writes numbers', () => {
  expect(said('outOfRange')).toEqual([
    [
      '−1.234,5 er uden for det tilladte. Tilladt: 0 eller mere.',
      '−1,234.5 is outside what is allowed. Allowed: 0 or more.',
    ],
  ]);
});

test('what is no number is shown as it stands, with what is allowed and no limit that it cannot have broken', () => {
  for (const [danish, english] of said('notANumber')) {
    expect(danish).toMatch(/3,o.* er ikke et tal\. Tilladt: 0 eller mere\.$/);
    expect(english).toBe('“3,o” is not a number. Allowed: 0 or more.');
  }
});

test('the largest number of a document is named where it is broken', () => {
  const [tooLarge] = faultsOf({ 'segments.0.persons': 5e9 });
  expect(tooLarge && faultSentence(da, tooLarge)).toBe(
    '5.000.000.000 er uden for det tilladte. Tilladt: 0 til 1.000.000.000.',
  );
  const [noted] = faultsOf({ planner: { a: 5e9 } });
  expect(noted && faultSentence(en, noted)).toContain('Allowed: −1,000,000,000 to 1,000,000,000.');
});

test('a number with an exponent is shown as it stands, not as hundreds of digits', () => {
  const [huge] = faultsOf({ 'segments.0.persons': 1e300 });
  expect(huge && faultSentence(da, huge)).toMatch(/^1e\+300 er uden for/);
});

test('sums of shares are said in per cent, without the noise of a sum', () => {
  expect(said('sumToOne')).toEqual([[expect.stringContaining('70\u00a0%'), expect.stringContaining('70\u00a0%')]]);
});

test('shares that miss 100 % by the least that counts are not said to be 100 %', () => {
  const [near] = faultsOf({ 'segments.0.reimbursementMix': [0.333333332, 0.333333333, 0.333333333, 0] });
  expect(near?.code).toBe('sumToOne');
  expect(near && faultSentence(da, near)).toContain('99,9999998\u00a0%');
});

function faultsOf(changes: Parameters<typeof changed>[0]): Fault[] {
  const parsed = parseScenario(changed(changes));
  return parsed.ok ? [] : parsed.faults;
}

/** The paths of everything in a document, parts as well as numbers and texts. */
function pathsIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([step, part]) => pathsIn(part, path === '' ? step : `${path}.${step}`));
  return path === '' ? inner : [path, ...inner];
}

const wrongValues = [null, true, -1, 0.5, 2, 1e10, 1e300, '', 'x', 'Å 1', 'y'.repeat(5000), [], [1], {}, { kind: 'x' }];

test.each(wrongValues.map((value) => [JSON.stringify(value).slice(0, 20), value] as const))(
  'every fault that %s makes anywhere in a document is said in both languages',
  (_, value) => {
    const faults = pathsIn(tiny).flatMap((path) => faultsOf({ [path]: value }));
    expect(faults.length).toBeGreaterThan(30);
    for (const one of faults) for (const words of [da, en]) expectSaid(faultSentence(words, one), one.code);
  },
);

test('every fault of a document that leaves something out is said in both languages', () => {
  const faults = pathsIn(tiny).flatMap((path) => faultsOf({ [path]: undefined }));
  expect(faults.length).toBeGreaterThan(30);
  for (const one of faults) for (const words of [da, en]) expectSaid(faultSentence(words, one), one.code);
});

/** The facts that an error of each code carries; those not named carry none. */
const factsOf: Readonly<Partial<Record<ErrorCode, Record<string, string | number>>>> = {
  invalidInput: { call: 'saveScenario' },
  damagedDocument: { name: 'Budget 2028' },
  unreadableDocument: { name: 'Budget 2028', reason: 'segments[0].persons' },
  internal: { call: 'saveScenario' },
  fromFuture: { found: 30, newest: 10 },
  anotherProgram: { applicationId: 17 },
  damaged: { reason: 'corrupt', detail: 'SQLITE_CORRUPT: malformed' },
  full: { detail: 'ENOSPC' },
  migrationFailed: { step: '0020', detail: 'SQLITE_ERROR' },
  settingRefused: { pragma: 'journal_mode', wanted: 'wal', found: 'memory' },
};

test.each(errorCodes)('the error %s is said in both languages, with the facts that it carries', (code) => {
  const facts = factsOf[code] ?? {};
  for (const language of languages) {
    const text = errorSentence(wordsIn(language), callError(code, facts));
    expectSaid(text, code);
    expect(text).toMatch(/\.$/);
    for (const name of ['call', 'step', 'pragma', 'newest']) expect(text).toContain(String(facts[name] ?? ''));
    expect(text).not.toContain('SQLITE');
  }
  expect(errorSentence(da, callError(code, facts))).not.toBe(errorSentence(en, callError(code, facts)));
});

test('an error that lost its facts is still said', () => {
  for (const code of errorCodes) for (const words of [da, en]) expectSaid(errorSentence(words, callError(code)), code);
});

test('a code that has no sentence would be seen by these tests', () => {
  const text = faultSentence(da, { ...fault([], 'missing'), code: 'unheardOf' as FaultCode });
  expect(text).toContain('.unheardOf');
  vi.mocked(console.error).mockClear();
});
