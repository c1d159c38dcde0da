import { da } from '../../../shared/words/da/index.ts';
import { en } from '../../../shared/words/en/index.ts';
import type { Language } from '../../../shared/words/language.ts';

/** Every text of each language by its key, as `strip.extra`. */
export const texts: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  da: new Map(textsIn(da)),
  en: new Map(textsIn(en)),
};

function textsIn(part: object, path: readonly string[] = []): [string, string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] => {
    const at = [...path, name];
    return typeof value === 'string' ? [[at.join('.'), value]] : textsIn(value, at);
  });
}
