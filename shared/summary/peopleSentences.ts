import type { Projection, ProjectionSeries } from '../model/projection.ts';
import type { Words } from '../words/words.ts';
import { periodText } from './periodText.ts';
import type { Range } from './range.ts';

/** Below this a difference of persons is rounding, and nobody. */
const NOBODY = 1e-9;

/** The finding about people, with the catalogue's `<b>` around its number. */
export interface ExtraSentence {
  readonly key: 'summary.extraMore' | 'summary.extraFewer' | 'summary.extraSame' | 'summary.extraAbout';
  readonly facts: { readonly period: string; readonly count: number; readonly shown: string };
}

/** How many more or fewer are in education or job at the end: as data, so that a screen can set the number off. */
export function extraSentence(words: Words, { headline, months }: Projection): ExtraSentence {
  const extra = headline.extraInEducationOrJob;
  const count = Math.round(Math.abs(extra));
  const facts = { period: periodText(words, months), count, shown: words.number(count) };
  if (count > 0) return { key: extra > 0 ? 'summary.extraMore' : 'summary.extraFewer', facts };
  return { key: Math.abs(extra) <= NOBODY ? 'summary.extraSame' : 'summary.extraAbout', facts };
}

/** Where the number of people lies in 8 of 10 draws, or that this is not known yet. */
export function rangeSentence({ t, number }: Words, range: Range | null): string {
  if (!range) return t('summary.rangeMissing');
  // "46 more" needs no plus; where the range reaches fewer, its signs tell which way.
  const signed = Math.round(range.low) < 0;
  const low = number(range.low, { signed });
  const high = number(range.high, { signed });
  return low === high ? t('summary.rangeSame', { low }) : t('summary.range', { low, high });
}

/** What else happens to people: where they are instead, how long they are on support, and who gets a place. */
export function otherPeopleSentences(words: Words, { headline, months, scenario, reference }: Projection): string[] {
  const { t, number } = words;
  const end = (series: ProjectionSeries, where: 'education' | 'job') => series[where][months] ?? 0;
  const difference = (where: 'education' | 'job') => end(scenario, where) - end(reference, where);
  const signed = (persons: number) => number(persons, { signed: true });
  const split = { education: signed(difference('education')), job: signed(difference('job')) };
  const avoided = Math.round(headline.supportMonthsAvoided);
  const support = { count: Math.abs(avoided), shown: number(Math.abs(avoided)) };
  const enrolled = Math.round(headline.enrolled);
  const waiting = Math.round(scenario.waiting.at(-1) ?? 0);
  const isMoved = Math.round(difference('education')) !== 0 || Math.round(difference('job')) !== 0;
  return [
    ...(isMoved ? [t('summary.split', split)] : []),
    ...(avoided === 0 ? [] : [t(avoided > 0 ? 'summary.supportFewer' : 'summary.supportMore', support)]),
    enrolled === 0 ? t('summary.nobodyReached') : t('summary.reached', { count: enrolled, shown: number(enrolled) }),
    ...(waiting === 0 ? [] : [t('summary.waiting', { count: waiting, shown: number(waiting) })]),
  ];
}
