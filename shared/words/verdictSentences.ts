import type { Measure } from '../followUp/measure.ts';
import type { Look, SeriesVerdict, Verdict } from '../followUp/verdict.ts';
import { badgeText, findingText, oftenText, soFarText, verdictText } from './followUpText.ts';
import { periodText } from './periodText.ts';
import type { Words } from './words.ts';

/** What the figures of a series say, in words. */
export interface VerdictSentences {
  readonly badge: string;
  /** Whether what stands out is a good or a bad result; `none` where that cannot be said. */
  readonly tone: 'within' | 'good' | 'bad' | 'none';
  /** Of the last period, and of all together. */
  readonly sentences: readonly string[];
}

/** The badge is that of what stands out most, the last figure or all of them together. */
export function verdictSentences(words: Words, verdict: SeriesVerdict, looks: number): VerdictSentences {
  const { series, latest, soFar } = verdict;
  const { measure } = series;
  const shown = soFar && (soFar.corrected ?? 1) < (latest.corrected ?? 1) ? soFar : latest;
  const inPeriod = words.t('followUp.inPeriod', {
    period: periodText(words, latest.period),
    verdict: verdictText(words, measure, latest, looks),
  });
  const ends = soFar && { from: periodText(words, soFar.from), to: periodText(words, soFar.to) };
  return {
    badge: badgeText(words, shown),
    tone: toneOf(shown),
    sentences: [inPeriod, ...(soFar && ends ? [soFarText(words, measure, soFar, looks, ends)] : [])],
  };
}

/** A period that is not the last: how far it was from what was expected, and how often that is seen. */
export function lookText(words: Words, measure: Measure, look: Look): string {
  const finding = findingText(words, measure, look);
  if (look.chance === null) return words.t('followUp.verdict.unknownSame', { finding });
  return words.t('followUp.verdict.expected', { finding, often: oftenText(words, look.chance) });
}

/** How many verdicts stand on the board: each is corrected for all of them. */
export function looksOf(verdicts: readonly SeriesVerdict[]): number {
  return verdicts.flatMap(({ latest, soFar }) => [latest, soFar]).filter((one) => one && one.chance !== null).length;
}

function toneOf({ code, isGood }: Verdict): VerdictSentences['tone'] {
  if (code === 'expected') return 'within';
  if (code === 'unknown' || isGood === null) return 'none';
  return isGood ? 'good' : 'bad';
}
