import type { WeeksCount } from '../../../shared/document/reimbursementMix.ts';
import type { Language } from '../../../shared/words/language.ts';
import { parseNumber } from '../../../shared/words/parse.ts';

interface Durations {
  readonly counts: readonly WeeksCount[];
  /** Lines that are not two numbers. */
  readonly unread: readonly string[];
}

/** Lines of weeks on support and how many persons, as two columns of a spreadsheet give them: "12⇥34". */
export function readDurations(text: string, language: Language): Durations {
  const counts: WeeksCount[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const [weeks, persons, ...more] = line
      .trim()
      .split(/\t|;|\s+/)
      .map((part) => parseNumber(part, language));
    const isRead = weeks?.ok && persons?.ok && more.length === 0 && weeks.value >= 0 && persons.value >= 0;
    if (isRead) counts.push({ weeks: weeks.value, persons: persons.value });
    else unread.push(line.trim());
  }
  return { counts, unread };
}
