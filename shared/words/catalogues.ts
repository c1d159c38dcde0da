import { da } from './da/index.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';

/**
 * The texts of each language, under the keys and with the arguments of the Danish ones. The app's build puts the same
 * texts in this module's place as JSON that is read when it is asked for: a start does without the other language.
 */
export const catalogues: Readonly<Record<Language, () => typeof da>> = {
  da: () => da,
  en: () => en as unknown as typeof da,
};
