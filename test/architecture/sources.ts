import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

export interface SourceFile {
  /** From the project's root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** All source files of the rooms that are named, as they are on the disk. */
export function sourcesOf(...rooms: readonly string[]): SourceFile[] {
  return rooms
    .flatMap((room) => globSync(`${room}/**/*.{ts,tsx,mjs,css}`, { cwd: root }))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(root, path), 'utf8') }));
}

/** What a file imports, statically, dynamically or by a worker's address: modules as written, own files as paths. */
export function importsOf({ path, text }: SourceFile): string[] {
  const written = [
    ...text.matchAll(/(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/\brequire\(\s*['"]([^'"]+)['"]/g),
    ...text.matchAll(/new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g),
    ...text.matchAll(/@import\s+['"]([^'"]+)['"]/g),
  ].map(([, module = '']) => module);
  return written.map((module) => (module.startsWith('.') ? posix.join(posix.dirname(path), module) : module));
}
