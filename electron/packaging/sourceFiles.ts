import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is built into the app; not the launcher, the command line and these hooks, which never leave the repository. */
const SOURCES = ['shared/**/*.{ts,tsx}', 'renderer/**/*.{ts,tsx,css}', 'electron/**/*.ts'];
const APART = [
  'electron/launcher/',
  'electron/commandLine/',
  'electron/packaging/',
  'electron/electron.vite.config.ts',
];

/** The text of every source file that the app is built from. */
export function sourceFiles(repository: string): readonly string[] {
  return globSync(SOURCES, { cwd: repository })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !APART.some((start) => file.startsWith(start)))
    .map((file) => readFileSync(join(repository, file), 'utf8'));
}
