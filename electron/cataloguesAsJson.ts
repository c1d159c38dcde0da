import type { Plugin } from 'vite';
import { catalogues } from '../shared/words/catalogues.ts';
import { languages } from '../shared/words/language.ts';

/**
 * For the build: puts the catalogues into the app as JSON, each read when its language is first asked for. As code
 * they would all be parsed before the first line of the window runs, and parsed more slowly than JSON.
 */
export function cataloguesAsJson(): Plugin {
  return {
    name: 'catalogues-as-json',
    enforce: 'pre',
    load: (id) => (/\/shared\/words\/catalogues\.ts$/.test(id) ? cataloguesModule() : null),
  };
}

/** A module with what shared/words/catalogues.ts exports. */
export function cataloguesModule(): string {
  const readers = languages.map((language) => {
    const json = JSON.stringify(catalogues[language]());
    return `${language}: () => JSON.parse(${JSON.stringify(json)})`;
  });
  return `export const catalogues = { ${readers.join(', ')} };`;
}
