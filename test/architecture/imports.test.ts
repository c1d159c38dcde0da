import { describe, expect, test } from 'vitest';
import { importsOf, type SourceFile, sourcesOf } from './sources.ts';

/** What each room may import of the others and of the world, in the words that a failure is told in. */
const rooms = {
  shared: {
    rooms: ['shared'],
    modules: ['zod', 'use-intl/core', 'papaparse'],
    rule: 'shared/ is pure: it may import only itself, zod, use-intl/core and papaparse',
  },
  electron: {
    rooms: ['electron', 'shared', 'assets'],
    modules: null,
    rule: 'electron/ may import itself, shared/ and assets/, never renderer/ or test/',
  },
  renderer: {
    rooms: ['renderer', 'shared'],
    modules: [
      'react',
      'react-dom',
      '@internationalized/date',
      'react-aria-components',
      'recharts',
      'lucide-react',
      'd3-array',
      'zustand',
      'zod',
      '@fontsource',
    ],
    rule: 'renderer/ may import itself, shared/ and its own libraries, never electron/, test/ or Node',
  },
} as const;

function faultsOf(file: SourceFile): string[] {
  const room = rooms[file.path.split('/')[0] as keyof typeof rooms];
  return importsOf(file)
    .filter((target) => !isAllowed(target, room))
    .map((target) => `${file.path} imports ${target}. ${room.rule}.`);
}

function isAllowed(target: string, { rooms: allowed, modules }: (typeof rooms)[keyof typeof rooms]): boolean {
  const isOwn =
    /^(?:shared|electron|renderer|test|assets|node_modules|\.\.)(?:\/|$)/.test(target) && target.includes('/');
  if (isOwn) return allowed.some((room) => target.startsWith(`${room}/`));
  return modules === null || modules.some((module) => target === module || target.startsWith(`${module}/`));
}

describe('every room imports only what it may', () => {
  for (const room of Object.keys(rooms)) {
    test(room, () => {
      const files = sourcesOf(room);
      expect(files.length).toBeGreaterThan(10);
      expect(files.flatMap(faultsOf)).toEqual([]);
    });
  }

  test('the rule finds a crossing in every way that an import is written', () => {
    const text = [
      "import { x } from '../electron/main.ts';",
      "export * from '../renderer/App.tsx';",
      "import 'node:fs';",
      "const y = await import('react');",
      "new Worker(new URL('../electron/w.ts', import.meta.url));",
      "import type { Z } from '../../outside/z.ts';",
      "import { z } from 'zod';",
      "import { own } from './own.ts';",
    ].join('\n');
    expect(faultsOf({ path: 'shared/some.ts', text })).toHaveLength(6);
  });
});

describe('one door for each library that needs one', () => {
  test('only renderer/charts imports recharts', () => {
    const others = sourcesOf('renderer').filter(
      (file) => !file.path.startsWith('renderer/charts/') && importsOf(file).includes('recharts'),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });

  test('only renderer/api.ts touches the bridge', () => {
    const others = sourcesOf('renderer').filter(
      ({ path, text }) => path !== 'renderer/api.ts' && /window\.ungeplan/.test(text),
    );
    expect(others.map(({ path }) => path)).toEqual([]);
  });
});
