import { type Measure, measureFacts } from '../followUp/measure.ts';
import { FALSE_ALARM, type Look, type Verdict } from '../followUp/verdict.ts';
import type { Words } from './words.ts';

/** A difference of a measure without its sign, as it is read: whole persons, kroner, or tenths of a caseload. */
function differenceText(words: Words, measure: Measure, difference: number): string {
  const size = Math.abs(difference);
  switch (measureFacts[measure].unit) {
    case 'kroner':
      return words.kroner(size);
    case 'persons':
      return words.number(size);
    case 'personsPerAdviser':
      return words.number(size, { decimals: 1 });
  }
}

/** "3 færre end ventet". What rounds to nothing is as expected. */
export function findingText(words: Words, measure: Measure, { difference }: Pick<Look, 'difference'>): string {
  const text = differenceText(words, measure, difference);
  if (text === differenceText(words, measure, 0)) return words.t('followUp.finding.same');
  const isMore = difference > 0;
  switch (measureFacts[measure].unit) {
    case 'kroner':
      return words.t(`followUp.finding.${isMore ? 'dearer' : 'cheaper'}`, { difference: text });
    case 'persons':
      return words.t(`followUp.finding.${isMore ? 'more' : 'fewer'}`, { difference: text });
    case 'personsPerAdviser':
      return words.t(`followUp.finding.${isMore ? 'busier' : 'calmer'}`, { difference: text });
  }
}

/** How often: "4 af 10", "3 af 100". */
export function oftenText({ t, number }: Words, chance: number): string {
  if (chance >= 0.95) return t('followUp.often.most');
  if (chance >= 0.095) return t('followUp.often.tenths', { count: number(chance * 10) });
  if (chance >= 0.01) return t('followUp.often.hundredths', { count: number(chance * 100) });
  return t('followUp.often.rarely');
}

/** The verdict in a sentence with its number. @param looks how many verdicts stand on the board */
export function verdictText(words: Words, measure: Measure, verdict: Verdict, looks: number): string {
  const finding = findingText(words, measure, verdict);
  const { t } = words;
  if (verdict.chance === null) {
    return t(`followUp.verdict.${finding === t('followUp.finding.same') ? 'unknownSame' : 'unknown'}`, { finding });
  }
  const often = oftenText(words, verdict.chance);
  if (verdict.code === 'unusual' || verdict.code === 'alarm') {
    return t(`followUp.verdict.${verdict.code}`, { finding, often, looks });
  }
  return t('followUp.verdict.expected', { finding, often });
}

/** The verdict on all periods together. `from` and `to` are the texts of the first and the last. */
export function soFarText(
  words: Words,
  measure: Measure,
  verdict: Verdict,
  looks: number,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const kind = measureFacts[measure].kind === 'flow' ? 'soFarFlow' : 'soFarStock';
  return words.t(`followUp.verdict.${kind}`, { from, to, verdict: verdictText(words, measure, verdict, looks) });
}

/** The verdict in two or three words. */
export function badgeText({ t }: Words, { code, difference }: Verdict): string {
  if (code === 'expected' || code === 'unknown') return t(`followUp.badge.${code}`);
  return t(`followUp.badge.${code}${difference > 0 ? 'More' : 'Fewer'}`);
}

/** How the verdicts are corrected for being many. */
export function methodText({ t, number }: Words, looks: number): string {
  return t('followUp.method', { count: looks, alarm: number(FALSE_ALARM * 100) });
}
