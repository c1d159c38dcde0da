import { LARGEST, type Limits } from '../document/limits.ts';
import { fieldText } from './format.ts';
import type { Scale } from './parse.ts';
import type { Words } from './words.ts';

/**
 * What a number may be, as a sentence: "Tilladt: 0 til 200." A limit that only keeps numbers finite is not mentioned,
 * unless it is what was broken.
 */
export function allowedText(words: Words, limits: Limits, scale: Scale = 'plain', value = 0): string {
  const shown = (limit: number) => `${fieldText(limit, words.language, scale)}${scale === 'percent' ? '\u00a0%' : ''}`;
  const facts = { min: shown(limits.min), max: shown(limits.max) };
  const isOpen = limits.max === LARGEST && Math.abs(value) <= LARGEST;
  const from = limits.minExcluded ? 'above' : 'from';
  const range = (() => {
    if (isOpen && limits.min <= -LARGEST) return words.t('allowed.any');
    if (isOpen) return words.t(`allowed.${from}`, facts);
    return words.t(`allowed.${from}${limits.maxExcluded ? 'Below' : 'To'}`, facts);
  })();
  return limits.whole ? `${range} ${words.t('allowed.whole')}` : range;
}
