import type { Words } from '../../../shared/words/words.ts';
import type { Flow } from './segmentFlows.ts';

/** A share as people say it: "12 ud af 100", "ca. 8 ud af 100", "færre end 1 ud af 100". */
export function outOfHundred(share: number, { t, number }: Words): string {
  const hundreds = share * 100;
  const whole = Math.round(hundreds);
  if (share === 0) return t('segments.flow.nobody');
  if (whole === 0) return t('segments.flow.fewer');
  if (whole === 100) return t('segments.flow.almostAll');
  return t(Math.abs(hundreds - whole) < 1e-9 ? 'segments.flow.exactly' : 'segments.flow.about', {
    count: number(whole),
  });
}

/** How many take a way and how soon: "12 ud af 100 inden for 12 måneder". */
export function flowText({ share, months }: Flow, words: Words): string {
  return words.t('segments.flow.within', { many: outOfHundred(share, words), months });
}
