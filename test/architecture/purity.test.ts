import { describe, expect, test } from 'vitest';
import { type SourceFile, sourcesOf } from './sources.ts';

/** What would make the same document give another projection on another day or machine. */
const impure = [
  { pattern: /\bDate\.now\b|\bnew Date\(\s*\)/, name: 'the clock' },
  { pattern: /\bMath\.random\b/, name: 'chance without a seed' },
  { pattern: /\bperformance\.now\b/, name: 'a stopwatch' },
  {
    pattern:
      /\bprocess\.(?:env|cwd|argv|exit|platform|version|hrtime|std)|\bglobalThis\.|\bwindow\.\w|\bdocument\.(?:getElement|query|create)/,
    name: 'the machine around it',
  },
  { pattern: /\bfetch\(|\bsetTimeout\(|\bsetInterval\(/, name: 'the world outside' },
] as const;

function faultsOf({ path, text }: SourceFile): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  return impure
    .filter(({ pattern }) => pattern.test(code))
    .map(({ name }) => `${path} uses ${name}. shared/ must give the same for the same input, everywhere and always.`);
}

describe('shared/ is pure', () => {
  test('no file uses the clock, chance or the machine', () => {
    expect(sourcesOf('shared').flatMap(faultsOf)).toEqual([]);
  });

  test('the rule finds each of them, and passes over comments', () => {
    for (const code of ['Date.now()', 'new Date()', 'Math.random()', 'process.env.X', 'fetch("x")']) {
      expect(faultsOf({ path: 'shared/some.ts', text: `const x = ${code};` })).toHaveLength(1);
    }
    expect(faultsOf({ path: 'shared/some.ts', text: '// Math.random() is banned\n/* Date.now */' })).toEqual([]);
  });
});
