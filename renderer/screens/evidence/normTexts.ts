import type { Norms } from '../../../shared/evidence/norms.ts';
import type { Source } from '../../../shared/evidence/source.ts';
import type { Words } from '../../../shared/words/words.ts';

/** A norm in words, with where it stands. */
export interface NormText {
  readonly text: string;
  readonly source: Source;
}

/** What the sources say about staffing, hours and length, a sentence each. */
export function normTexts({ t, number }: Words, norms: Norms): NormText[] {
  const { caseload, hoursPerWeek, durationMonths, aftercareMonths, contact } = norms;
  const shown = (value: number) => number(value, { decimals: 1 });
  const range = (min: number, max: number) =>
    min === max ? shown(max) : t('evidence.range', { from: shown(min), to: shown(max) });
  const texts: NormText[] = [];
  if (caseload) {
    const { min, max, source } = caseload;
    const text =
      min === 0
        ? t('evidence.normCaseloadMost', { max: shown(max) })
        : t('evidence.normCaseload', { range: range(min, max) });
    texts.push({ text, source });
  }
  if (hoursPerWeek) {
    const { min, max, source } = hoursPerWeek;
    texts.push({ text: t('evidence.normHours', { range: range(min, max) }), source });
  }
  if (durationMonths) {
    const { min, max, source } = durationMonths;
    const text =
      min === 0
        ? t('evidence.normDurationMost', { max: shown(max) })
        : t('evidence.normDuration', { range: range(min, max) });
    texts.push({ text, source });
  }
  if (aftercareMonths) {
    texts.push({
      text: t('evidence.normAftercare', { max: shown(aftercareMonths.max) }),
      source: aftercareMonths.source,
    });
  }
  if (contact) {
    const key = contact.when === 'enrolled' ? 'evidence.normContactEnrolled' : 'evidence.normContactAfterwards';
    texts.push({ text: t(key, { days: number(contact.everyDays) }), source: contact.source });
  }
  return texts;
}
