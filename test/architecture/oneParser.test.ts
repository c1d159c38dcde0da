import { describe, expect, test } from 'vitest';
import { type SourceFile, sourcesOf } from './sources.ts';

/** The one place where text that a person wrote becomes a number; and where facts of a fault, which are ours, do. */
const parsers = ['shared/words/parse.ts', 'shared/words/sentences.ts'];

/** What people write is called so in this project: typed in a field, a cell of a file, the value of an input. */
const USER_TEXT = String.raw`(?:\w+\.)*(?:typed|text|cell|written|raw|input|target\.value|currentTarget\.value|inputValue)`;

const readers = [
  new RegExp(String.raw`\bNumber\(\s*${USER_TEXT}(?:\.\w+\([^()]*\))*\s*\)`),
  new RegExp(String.raw`\bparse(?:Float|Int)\(\s*${USER_TEXT}\b`),
  /\bz\.coerce\.number\b/,
  /\bvalueAsNumber\b/,
];

function faultsOf({ path, text }: SourceFile): string[] {
  if (parsers.includes(path)) return [];
  const found = readers.flatMap((reader) => reader.exec(text)?.[0] ?? []);
  return found.map(
    (code) => `${path}: ${code}. What people write is read by parseNumber alone, decimal comma and all.`,
  );
}

describe('one parser for all numbers that people write', () => {
  test('nothing else in shared/ and renderer/ makes a number of their text', () => {
    expect(sourcesOf('shared', 'renderer').flatMap(faultsOf)).toEqual([]);
  });

  test('the rule finds each way around it, and passes over numbers that nobody typed', () => {
    const around = [
      'const x = Number(typed);',
      'const x = Number(typed.trim());',
      'const x = Number(event.target.value);',
      'const x = parseFloat(cell);',
      'const x = Number.parseFloat(input.replace(",", "."));',
      'const x = Number.parseInt(text, 10);',
      'z.coerce.number()',
      'onChange={(e) => set(e.target.valueAsNumber)}',
    ];
    for (const text of around) expect(faultsOf({ path: 'renderer/some.tsx', text }), text).toHaveLength(1);
    const others = [
      'Number((1 / 3).toFixed(2))',
      'Number(element.dataset.row)',
      'String(number)',
      'Number.isFinite(x)',
    ];
    for (const text of others) expect(faultsOf({ path: 'renderer/some.tsx', text }), text).toEqual([]);
  });
});
