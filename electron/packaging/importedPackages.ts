/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`, and `@import 'x'` of a style sheet. */
const IMPORTS = /(?:\bfrom\s*|\bimport\s*\(?\s*|@import\s+(?:url\()?)['"]([^'"]+)['"]/g;

/** A package's name at the start of what is imported; what begins with a point, a slash or a scheme is no package. */
const PACKAGE = /^(@[\w.-]+\/[\w.-]+|[a-z0-9][\w.-]*)(?:\/|$)/i;

/** What Electron and Node bring themselves. */
const BUILT_IN: ReadonlySet<string> = new Set(['electron']);

/**
 * The npm packages that a source file names in its imports, types included: better one too many in a list of licences
 * than one too few.
 */
export function importedPackages(source: string): readonly string[] {
  const names = [...source.matchAll(IMPORTS)].map(([, imported = '']) => PACKAGE.exec(imported)?.[1]);
  return [...new Set(names.filter((name) => name !== undefined && !BUILT_IN.has(name)))] as string[];
}
