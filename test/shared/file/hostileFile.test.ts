import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../shared/document/parse.ts';
import { readInitiative } from '../../../shared/evidence/localFile.ts';
import { commentSchema } from '../../../shared/file/comment.ts';
import { fileLimits } from '../../../shared/file/fileLimits.ts';
import { isHarmless } from '../../../shared/file/isHarmless.ts';
import { runs } from '../arbitraries/runs.ts';
import { aLocalInitiative } from '../evidence/aLocalInitiative.ts';
import { aFollowUp } from '../followUp/aFollowUp.ts';
import { aComment } from './aComment.ts';
import { brokenLines, lineChange } from './brokenLines.ts';
import { aFileScenario, linesOf, readLines } from './fileText.ts';

const file = linesOf(
  [
    aFileScenario({ comments: [aComment()], followUp: aFollowUp() }),
    aFileScenario({ id: 'anden', comments: [aComment({ id: 'k2' })] }),
  ],
  [aLocalInitiative()],
);

describe('whatever is done to a file', () => {
  test('reading ends, and gives nothing but what keeps every rule', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(lineChange, { minLength: 1, maxLength: 4 }), (changes) => {
        const read = readLines(changes.reduce<string[]>(brokenLines, file));
        for (const { scenario, revisions, comments } of read?.scenarios ?? []) {
          expect(parseScenario(scenario)).toMatchObject({ ok: true });
          expect(revisions).toEqual([]);
          for (const comment of comments) expect(commentSchema.safeParse(comment).success).toBe(true);
        }
        for (const one of read?.initiatives ?? []) expect(readInitiative(one)).toEqual(one);
        expect(Object.prototype).toEqual({});
      }),
      runs(1000),
    );
  });

  test('a scenario whose own lines were left alone comes in as it was', { timeout: 120_000 }, () => {
    // Lines 1 to 4 are the first scenario with its comment, its target and its figure.
    fc.assert(
      fc.property(lineChange, (one) => {
        const { line, how } = one;
        fc.pre(how === 'replace' || how === 'remove' || how === 'add');
        const at = 5 + (line % (file.length - 5));
        const read = readLines(brokenLines(file, { ...one, line: at }));
        expect(read?.scenarios).toContainEqual(aFileScenario({ comments: [aComment()], followUp: aFollowUp() }));
      }),
      runs(300),
    );
  });

  test('any text at all is refused or read', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), fc.json(), fc.constantFrom(...file))), (lines) => {
        expect(() => readLines(lines)).not.toThrow();
      }),
      runs(500),
    );
  });
});

describe('one attack each', () => {
  test('a million lists within each other', () => {
    const deep = `{"kind":"scenario","document":${'['.repeat(1e6)}${']'.repeat(1e6)}}`;
    expect(readLines([...file.slice(0, 3), deep, ...file.slice(3)])?.unread).toMatchObject([
      { kind: 'line', name: '4' },
      { kind: 'end' },
    ]);
  });

  test('more values than any scenario has', () => {
    const wide = JSON.stringify({ kind: 'scenario', document: Array(fileLimits.values + 1).fill(0) });
    expect(readLines([file[0] ?? '', wide])?.unread).toMatchObject([{ kind: 'line' }, { kind: 'end' }]);
    expect(isHarmless(Array(1000).fill(0))).toBe(true);
  });

  test('a key that reaches for the prototype, at any depth', () => {
    for (const text of ['{"__proto__":{"polluted":1}}', '{"a":[{"b":{"__proto__":1}}]}']) {
      expect(isHarmless(JSON.parse(text))).toBe(false);
    }
    expect(readLines([file[0] ?? '', '{"kind":"comment","__proto__":{"polluted":true}}'])?.unread).toMatchObject([
      { kind: 'line' },
      { kind: 'end' },
    ]);
    expect(Object.keys({})).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a number that is infinite when it is read', () => {
    const huge = (file[1] ?? '').replace('"persons":100', '"persons":1e999');
    expect(readLines([file[0] ?? '', huge, ...file.slice(2)])?.unread).toMatchObject([{ kind: 'scenario' }]);
  });

  test('markup and formulas are text like any other', () => {
    const text = '<img src=x onerror=alert(1)>\n=HYPERLINK("http://x")';
    const lines = linesOf([aFileScenario({ comments: [aComment({ text, author: '<b>A</b>' })] })]);
    expect(readLines(lines)?.scenarios[0]?.comments[0]).toMatchObject({ text, author: '<b>A</b>' });
  });

  test('characters that hide or turn what is written', () => {
    for (const hidden of ['a\u202eb', 'a\u2066b', 'a\u0000b', 'a\u001bb']) {
      expect(commentSchema.safeParse(aComment({ text: hidden })).success, JSON.stringify(hidden)).toBe(false);
    }
    expect(commentSchema.safeParse(aComment({ text: 'a\tb\nc – æøå 🙂' })).success).toBe(true);
  });

  test('an instant that no calendar has', () => {
    for (const writtenAt of ['2027-13-01T00:00:00.000Z', '2027-02-30T00:00:00.000Z', '2027-01-01', 'nu']) {
      expect(commentSchema.safeParse(aComment({ writtenAt })).success, writtenAt).toBe(false);
    }
  });
});
